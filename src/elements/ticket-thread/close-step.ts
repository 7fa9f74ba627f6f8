import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { SupportError } from '../../port/support-error.js';
import { failureNotice } from '../shared/failure-notice.js';
import { actionFailure } from './action-failure.js';
import type { ThreadText } from './thread-text.js';

/** What the step says and where its answer goes. */
export interface CloseStepView {
  readonly text: ThreadText;
  /** Whether the help desk asks how it went after closing. */
  readonly survey: boolean;
  readonly busy: boolean;
  readonly failure: SupportError | undefined;
  readonly onAsk: (comment: string) => void;
}

/**
 * The step between wishing to close a ticket and asking support for it: in the thread itself, never a modal over the page.
 * Its thread makes the rest inert while it is open.
 */
export class CloseStep {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #open = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Whether the customer is being asked. */
  get open(): boolean {
    return this.#open;
  }

  /** Asks, with the focus on the question. */
  async ask(): Promise<void> {
    await this.#turn(true);
    this.#focus('.step h2');
  }

  /** Takes the question away, with the focus back where it came from. */
  async keepOpen(): Promise<void> {
    await this.#turn(false);
    this.#focus('.ask');
  }

  /** Takes the question away because it has been answered. */
  done(): void {
    void this.#turn(false);
  }

  async #turn(open: boolean): Promise<void> {
    this.#open = open;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  #focus(selector: string): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // The panel around takes a step out as well unless it is told that this one was it.
    event.preventDefault();
    void this.keepOpen();
  }

  #onSubmit(event: SubmitEvent, { busy, onAsk }: CloseStepView): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement) || busy) return;
    const comment = new FormData(event.target).get('comment');
    onAsk(typeof comment === 'string' ? comment.trim() : '');
  }

  /** Draws the question while it is open. */
  render(view: CloseStepView): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const { text, survey, busy, failure } = view;
    return html`<div class="scrim"></div>
      <form
        class="step"
        aria-labelledby="step-title"
        @submit=${(event: SubmitEvent) => this.#onSubmit(event, view)}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event)}
      >
        <h2 id="step-title" tabindex="-1">${text['close.title']}</h2>
        <p>${text[survey ? 'close.body' : 'close.bodyPlain']}</p>
        ${failure ? failureNotice({ error: failure, text, otherwise: actionFailure(failure, text) }) : nothing}
        <div class="field">
          <label class="label" for="comment"
            >${text['close.what']} <span class="muted optional">${text['form.optional']}</span></label
          >
          <textarea class="input" part="input" id="comment" name="comment" rows="2"></textarea>
        </div>
        <div class="actions">
          <button class="button primary" part="button button-primary" aria-disabled=${busy ? 'true' : nothing}>
            ${text['close.confirm']}
          </button>
          <button type="button" class="button secondary" part="button" @click=${() => void this.keepOpen()}>
            ${text['close.keep']}
          </button>
        </div>
      </form>`;
  }
}
