import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import type { Capabilities } from '../../port/capabilities.js';
import type { SupportError } from '../../port/support-error.js';
import { failureNotice } from '../shared/failure-notice.js';
import { actionFailure } from './action-failure.js';
import { StepEvent } from './step-event.js';
import type { ThreadText } from './thread-text.js';

/** What cannot simply be taken back, and so is asked about first. */
export type Ending = 'request-closure' | 'cancel' | 'accept-quote' | 'decline-quote';

const asked: readonly string[] = ['request-closure', 'cancel', 'accept-quote', 'decline-quote'] satisfies Ending[];

/** Whether the customer is asked before something is done. */
export function isAsked(action: ActionRequest['action']): action is Ending {
  return asked.includes(action);
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

/**
 * The step between wishing to close or withdraw a ticket, or to answer a quote, and doing so: in the thread itself, never a modal over the page.
 * Its thread makes the rest inert while it is open.
 */
export class CloseStep {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #ending: Ending | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
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

  /** Takes the question away where support has acted meanwhile, so that there is another one or none, with the focus on what is so now. */
  async follow({ actions }: Ticket, fresh: readonly { readonly kind: string }[]): Promise<void> {
    const ending = this.#ending;
    const isOther = ending === 'accept-quote' && fresh.some(({ kind }) => kind === 'quote-offered');
    if (!ending || (actions.includes(ending) && !isOther)) return;
    const isHeld = this.#host.shadowRoot?.activeElement?.closest('.step');
    await this.#turn(undefined);
    if (isHeld) this.#focus('.band');
  }

  /** Takes the question away because it has been answered. */
  done(): void {
    void this.#turn(undefined);
  }

  async #turn(ending: Ending | undefined): Promise<void> {
    if (this.open !== (ending !== undefined)) this.#host.dispatchEvent(new StepEvent(ending !== undefined));
    this.#ending = ending;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    // The panel around takes a step out as well unless it is told that this one was it.
    event.preventDefault();
    void this.keepOpen();
  }

  #onSubmit(event: SubmitEvent, ending: Ending, { busy, onAsk }: CloseStepView): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement) || busy) return;
    const comment = new FormData(event.target).get('comment');
    onAsk(ending, typeof comment === 'string' ? comment.trim() : '');
  }

  /** Draws the question while it is open. */
  render(view: CloseStepView): TemplateResult | typeof nothing {
    const ending = this.#ending;
    if (!ending) return nothing;
    const { text, busy, failure } = view;
    const words = stepWords(ending, view);
    return html`<div class="scrim"></div>
      <form
        class="step"
        aria-labelledby="step-title"
        @submit=${(event: SubmitEvent) => this.#onSubmit(event, ending, view)}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event)}
      >
        <h2 id="step-title" tabindex="-1">${words.title}</h2>
        <p>${words.body}</p>
        ${failure ? failureNotice({ error: failure, text, otherwise: actionFailure(failure, text) }) : nothing}
        ${renderComment(ending, text)}
        <div class="actions">
          <button class="button primary" part="button button-primary" aria-disabled=${busy ? 'true' : nothing}>
            ${words.confirm}
          </button>
          <button type="button" class="button secondary" part="button" @click=${() => void this.keepOpen()}>
            ${words.keep}
          </button>
        </div>
      </form>`;
  }
}

function stepWords(
  ending: Ending,
  { text, capabilities }: CloseStepView,
): Record<'title' | 'body' | 'confirm' | 'keep', string> {
  if (ending === 'request-closure')
    return {
      title: text['close.title'],
      body: closeBody(capabilities, text),
      confirm: text['close.confirm'],
      keep: text['close.keep'],
    };
  if (ending === 'cancel')
    return {
      title: text['cancel.title'],
      body: text['cancel.body'],
      confirm: text['cancel.confirm'],
      keep: text['cancel.keep'],
    };
  const isAccepted = ending === 'accept-quote';
  return {
    title: text[isAccepted ? 'quote.acceptTitle' : 'quote.declineTitle'],
    body: text[isAccepted ? 'quote.acceptBody' : 'quote.declineBody'],
    confirm: text[isAccepted ? 'thread.acceptQuote' : 'thread.declineQuote'],
    keep: text['quote.keep'],
  };
}

function closeBody(capabilities: CloseStepView['capabilities'], text: ThreadText): string {
  const survey = capabilities?.survey;
  if (capabilities?.actions.includes('reopen')) return text[survey ? 'close.body' : 'close.bodyPlain'];
  return text[survey ? 'close.bodyFinal' : 'close.bodyPlainFinal'];
}

function renderComment(ending: Ending, text: ThreadText): TemplateResult | typeof nothing {
  const labels: Partial<Record<Ending, string>> = {
    'request-closure': text['close.what'],
    'decline-quote': text['quote.declineWhat'],
  };
  const label = labels[ending];
  if (!label) return nothing;
  return html`<div class="field" part="field">
    <label class="label" for="comment"
      >${label} <span class="muted optional">${text['form.optional']}</span></label
    >
    <textarea class="input" part="input" id="comment" name="comment" rows="2"></textarea>
  </div>`;
}
