import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import type { DeskClient, DeskDeviation } from './desk-client.js';
import type { DeskWords } from './desk-words.js';

/** Where support announces days with other hours than usual, and withdraws them. */
@customElement('desk-hours')
export class DeskHours extends LitElement {
  static override styles = css`
    :host { display: block; margin-block-start: 20px; }
    form { display: grid; gap: 8px; margin-block: 8px; }
    input, button { font: inherit; padding: 6px 8px; }
    input:not([type='checkbox']) { box-sizing: border-box; inline-size: 100%; }
    ul { padding-inline-start: 18px; }
  `;
  @property({ attribute: false }) client?: DeskClient;
  @property({ attribute: false }) words?: DeskWords;
  /** Counts changes at the desk; a new number reads the list again. */
  @property({ attribute: false }) version = 0;
  @state() private deviations: DeskDeviation[] = [];
  @state() private failure = '';

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('version') || changed.has('client')) void this.#read();
  }

  async #read(): Promise<void> {
    try {
      const now = (await this.client?.deviations()) ?? [];
      this.deviations = now.filter(({ withdrawnAt }) => withdrawnAt === undefined);
    } catch {
      this.failure = this.words?.serverDown ?? '';
    }
  }

  async #try(change: () => Promise<unknown> | undefined): Promise<boolean> {
    try {
      await change();
      this.failure = '';
    } catch (error) {
      this.failure = `${this.words?.failed} ${error instanceof Error ? error.message : error}`;
    }
    await this.#read();
    return !this.failure;
  }

  async #onAnnounce(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { date, from, to, message } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const language = document.documentElement.lang;
    const open = from && to ? [[from, to]] : [];
    const deviation = { from: date, to: date, open, message: { [language]: message } };
    if (await this.#try(() => this.client?.announce(deviation))) form.reset();
  }

  override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    return html`
      <details>
        <summary>${words.hours.title}</summary>
        <form @submit=${this.#onAnnounce}>
          <label>${words.hours.date}<input type="date" name="date" required /></label>
          <label>${words.hours.from}<input type="time" name="from" /></label>
          <label>${words.hours.to}<input type="time" name="to" /></label>
          <label>${words.hours.message}<input name="message" required /></label>
          <button>${words.hours.announce}</button>
        </form>
        ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
        <ul>
          ${this.deviations.map(
            ({ id, from, open, message }) => html`<li>
              ${from} ${open.map((span) => span.join('–')).join(', ') || words.hours.closed}: ${Object.values(message)[0]}
              <button @click=${() => void this.#try(() => this.client?.withdraw(id))}>${words.hours.withdraw}</button>
            </li>`,
          )}
        </ul>
      </details>
    `;
  }
}
