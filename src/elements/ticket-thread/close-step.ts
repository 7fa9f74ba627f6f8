import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import type { Capabilities } from '../../port/capabilities.js';
import type { SupportError } from '../../port/support-error.js';
import { remembered } from '../../store/remembered.js';
import type { SupportStore } from '../../store/support-store.js';
import type { Visit } from '../../store/visit.js';
import { sends } from '../shared/send-key.js';
import { stepsOut } from '../shared/step-out.js';
import { actionNotice } from './action-notice.js';
import { StepEvent } from './step-event.js';
import type { ThreadText } from './thread-text.js';

/** What cannot simply be taken back, and so is asked about first. */
export type Ending = keyof typeof words;

/** The words of each: title, what follows from it, yes, no, and what the customer may add. */
const words = {
  'request-closure': ['close.title', undefined, 'close.confirm', 'close.keep', 'close.what'],
  cancel: ['cancel.title', 'cancel.body', 'cancel.confirm', 'cancel.keep', undefined],
  'accept-quote': ['quote.acceptTitle', 'quote.acceptBody', 'thread.acceptQuote', 'quote.keep', undefined],
  'decline-quote': [
    'quote.declineTitle',
    'quote.declineBody',
    'thread.declineQuote',
    'quote.keep',
    'quote.declineWhat',
  ],
} as const;

/** Whether the customer is asked before something is done. */
export function isAsked(action: ActionRequest['action']): action is Ending {
  return action in words;
}

/** What the step says and where its answer goes. */
export interface CloseStepView {
  readonly text: ThreadText;
  /** What the help desk can do: whether it asks how it went once a ticket is closed, and opens it again. */
  readonly capabilities: Pick<Capabilities, 'survey' | 'actions'> | undefined;
  readonly busy: boolean;
  readonly failure: SupportError | undefined;
  readonly onAsk: (action: Ending, comment: string) => void;
}

/** The thread that it is a step of. */
export interface CloseStepHost extends ReactiveControllerHost, HTMLElement {
  readonly ticket: TicketId;
  readonly store: SupportStore | undefined;
}

/** What a user has written to questions that are not answered yet, by ticket and question. */
const writtenIn = remembered((_: Visit) => new Map<string, string>());

/**
 * The step between wishing to close or withdraw a ticket, or to answer a quote, and doing so: in the thread itself, never a modal over the page.
 * Its thread makes the rest inert while it is open.
 */
export class CloseStep {
  readonly #host: CloseStepHost;
  #ending: Ending | undefined;

  constructor(host: CloseStepHost) {
    this.#host = host;
    // Esc around the thread, where the page has led the reader away from the question and back.
    host.addEventListener('step-out', () => void this.keepOpen());
  }

  /** Whether the customer is being asked. */
  get open(): boolean {
    return this.#ending !== undefined;
  }

  /** Asks, with the focus on the question. */
  async ask(ending: Ending): Promise<void> {
    await this.#turn(ending);
    this.#focus('.step h2');
  }

  /** Takes the question away, with the focus back where it came from. */
  async keepOpen(): Promise<void> {
    const ending = this.#ending;
    await this.#turn(undefined);
    this.#focus(`.ask[value='${ending}']`);
  }

  /** Takes the question away where support has acted meanwhile, so that there is another one or none; whoever was at it is led on by HeldFocus. */
  follow({ actions }: Ticket, fresh: readonly { readonly kind: string }[]): void {
    const ending = this.#ending;
    const isOther = ending === 'accept-quote' && fresh.some(({ kind }) => kind === 'quote-offered');
    if (ending && (!actions.includes(ending) || isOther)) this.leave();
  }

  /** Takes the question away because it has been answered; what was written to it is wanted no more. */
  done(action: ActionRequest['action']): void {
    this.#written?.delete(this.#key(action));
    this.leave();
  }

  /** Takes the question away. */
  leave(): void {
    void this.#turn(undefined);
  }

  get #written(): Map<string, string> | undefined {
    return this.#host.store && writtenIn(this.#host.store.visit);
  }

  #key(action: ActionRequest['action']): string {
    return `${this.#host.ticket} ${action}`;
  }

  async #turn(ending: Ending | undefined): Promise<void> {
    const open = ending !== undefined;
    if (this.open !== open) this.#host.dispatchEvent(new StepEvent(open));
    this.#ending = ending;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #focus(selector: string): HTMLElement | null | undefined {
    const target = this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus();
    return target;
  }

  #onKeydown(event: KeyboardEvent): void {
    const { target } = event;
    // From what is written only: a question is not answered by a key that was meant for the reply.
    if (target instanceof HTMLTextAreaElement && sends(event)) target.form?.requestSubmit();
    if (stepsOut(event)) void this.keepOpen();
  }

  #onSubmit(event: SubmitEvent, ending: Ending, { busy, onAsk }: CloseStepView): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement) || busy) return;
    onAsk(ending, this.#written?.get(this.#key(ending))?.trim() ?? '');
  }

  /** Draws the question while it is open. */
  render(view: CloseStepView): TemplateResult | typeof nothing {
    const ending = this.#ending;
    if (!ending) return nothing;
    const { text, busy, failure } = view;
    const [title, body, confirm, keep, more] = words[ending];
    // A press on what is no control leaves the focus in the step: Esc from elsewhere would leave the ticket instead.
    return html`<div class="scrim" @mousedown=${(event: Event) => event.preventDefault()}></div>
      <form
        class="step"
        tabindex="-1"
        aria-labelledby="step-title"
        @submit=${(event: SubmitEvent) => this.#onSubmit(event, ending, view)}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event)}
      >
        <h2 id="step-title" tabindex="-1">${text[title]}</h2>
        <p>${body ? text[body] : closeBody(view)}</p>
        ${failure ? actionNotice(failure, text, { onSignIn: () => this.#focus('.step .primary')?.click() }) : nothing}
        ${more ? this.#renderComment(text[more], ending, text) : nothing}
        <div class="actions">
          <button class="button primary" part="button button-primary" aria-disabled=${busy ? 'true' : nothing}>
            ${text[confirm]}
          </button>
          <button type="button" class="button secondary" part="button" @click=${() => void this.keepOpen()}>
            ${text[keep]}
          </button>
        </div>
      </form>`;
  }

  #renderComment(label: string, ending: Ending, text: ThreadText): TemplateResult {
    const onInput = ({ target }: InputEvent): void => {
      if (target instanceof HTMLTextAreaElement) this.#written?.set(this.#key(ending), target.value);
    };
    return html`<div class="field" part="field">
      <label class="label" for="comment"
        >${label} <span class="muted optional">${text['form.optional']}</span></label
      >
      <textarea
        class="input"
        part="input"
        id="comment"
        name="comment"
        rows="2"
        .value=${this.#written?.get(this.#key(ending)) ?? ''}
        @input=${onInput}
      ></textarea>
    </div>`;
  }
}

function closeBody({ capabilities, text }: CloseStepView): string {
  const survey = capabilities?.survey;
  if (capabilities?.actions.includes('reopen')) return text[survey ? 'close.body' : 'close.bodyPlain'];
  return text[survey ? 'close.bodyFinal' : 'close.bodyPlainFinal'];
}
