import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import { stepsOut } from './step-out.js';

/** What stands on the button that throws a draft away, how it looks, and what it does once that is confirmed. */
export interface StartOverView {
  readonly label: string;
  readonly look: string;
  /** Takes the focus on as well. */
  readonly onDiscard: () => void;
}

/** The way to do without a draft. It asks in place before it throws away what cannot be brought back. */
export class StartOver {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #asking = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Draws the button, or the question in its place. */
  render(text: MessagesOf<'draft'>, { label, look, onDiscard }: StartOverView): TemplateResult {
    if (!this.#asking)
      return html`<button type="button" class="${look} start-over" part="button" @click=${() => void this.#turn(true)}>${label}</button>`;
    const discard = (): void => {
      this.rest();
      onDiscard();
    };
    return html`<div role="group" aria-labelledby="start-over" @keydown=${(event: KeyboardEvent) => stepsOut(event) && void this.#turn(false)}>
      <p id="start-over">${text['form.discardConfirm']}</p>
      <div class="actions">
        <button type="button" class=${look} part="button" @click=${discard}>${text['form.discard']}</button>
        <button type="button" class="${look} start-over" part="button" @click=${() => void this.#turn(false)}>
          ${text['form.keepWriting']}
        </button>
      </div>
    </div>`;
  }

  /** Takes the question away with the draft that it was about. */
  rest(): void {
    this.#asking = false;
  }

  /** The focus goes to what changes nothing. */
  async #turn(asking: boolean): Promise<void> {
    this.#asking = asking;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.start-over')?.focus();
  }
}
