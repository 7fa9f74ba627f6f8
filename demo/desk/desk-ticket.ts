import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

import type { DeskClient, DeskEntry, DeskTicket } from './desk-client.js';
import type { DeskWords } from './desk-words.js';

const priorities = ['low', 'normal', 'high', 'urgent'] as const;

/** One ticket on the support side: the conversation, a reply, and the steps the desk allows now. */
@customElement('desk-ticket')
export class DeskTicketView extends LitElement {
  static override styles = css`
    :host { display: block; max-inline-size: 760px; }
    h2 { margin: 0; font-size: 20px; }
    ol { list-style: none; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; }
    li { padding: 10px 14px; border: 1px solid light-dark(#d9dee2, #2f3b41); border-radius: 8px; background: light-dark(#fff, #1a2226); white-space: pre-wrap; overflow-wrap: anywhere; }
    li.event { background: none; border-style: dashed; }
    li.note { background: light-dark(#fdecd3, #3b2a15); }
    small { display: block; color: light-dark(#566267, #a5b2b8); }
    form, .steps { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-block: 12px; }
    form > label:first-child { flex: 1 1 100%; }
    textarea { display: block; box-sizing: border-box; inline-size: 100%; font: inherit; padding: 8px 10px; }
    button, select { font: inherit; padding: 8px 14px; min-block-size: 40px; }
  `;
  @property({ attribute: false }) ticketId = '';
  @property({ attribute: false }) client?: DeskClient;
  @property({ attribute: false }) words?: DeskWords;
  /** Counts changes at the desk; a new number reads the ticket again. */
  @property({ attribute: false }) version = 0;
  @state() private ticket?: DeskTicket;
  @state() private entries: DeskEntry[] = [];
  @state() private failure = '';

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('ticketId') || changed.has('version') || changed.has('client')) void this.#read();
  }

  async #read(): Promise<void> {
    const id = this.ticketId;
    const answer = await this.client?.ticket(id);
    if (!answer || id !== this.ticketId) return;
    this.ticket = answer.ticket;
    this.entries = answer.entries;
  }

  async #send(path: 'messages' | 'notes' | 'actions', body: object): Promise<boolean> {
    try {
      await this.client?.send(this.ticketId, path, body);
      this.failure = '';
    } catch (error) {
      this.failure = `${this.words?.failed} ${error instanceof Error ? error.message : error}`;
    }
    await this.#read();
    return !this.failure;
  }

  async #onReply(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    const body = String(data.get('body'));
    const solution = event.submitter?.getAttribute('value') === 'solution';
    const sent = solution
      ? await this.#send('actions', { action: 'propose-solution', body })
      : await this.#send('messages', { body, expectsReply: data.has('expectsReply') });
    if (sent) form.reset();
  }

  async #onNote(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (await this.#send('notes', { body: String(new FormData(form).get('body')) })) form.reset();
  }

  #onStep(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const { line, ...step } = Object.fromEntries(new FormData(form));
    void this.#send('actions', { ...step, ...(line ? { line: Number(line) } : {}) });
  }

  override render(): TemplateResult | typeof nothing {
    const { ticket, words } = this;
    if (!ticket || !words) return nothing;
    return html`
      <h2>${ticket.subject}</h2>
      <small>${ticket.number}, ${ticket.customer}, ${ticket.organisation.name}, ${words.status[ticket.status]}</small>
      <ol>${this.entries.map((entry) => this.#renderEntry(entry))}</ol>
      ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
      ${this.#renderReply(ticket, words)}
      <div class="steps">${this.#renderSteps(ticket, words)}</div>
      <form @submit=${this.#onNote}>
        <label>${words.note} (${words.internal})<textarea name="body" rows="2" required></textarea></label>
        <button>${words.addNote}</button>
      </form>
    `;
  }

  #renderEntry(entry: DeskEntry): TemplateResult {
    const spoken = entry.body !== undefined;
    return html`<li class=${entry.kind === 'note' ? 'note' : spoken ? 'message' : 'event'}><small>${entry.actor.name ?? entry.actor.role}, ${entry.kind}${entry.toLine ? ` ${entry.toLine}` : ''}, ${new Date(entry.at).toLocaleString(document.documentElement.lang)}</small>${entry.body ?? ''}</li>`;
  }

  #renderReply(ticket: DeskTicket, words: DeskWords): TemplateResult {
    return html`
      <form @submit=${this.#onReply}>
        <label>${words.reply}<textarea name="body" rows="4" required></textarea></label>
        <label><input type="checkbox" name="expectsReply" /> ${words.expectsReply}</label>
        <button value="reply">${words.send}</button>
        ${
          ticket.supportActions.includes('propose-solution')
            ? html`<button value="solution">${words.actions['propose-solution']}</button>`
            : nothing
        }
      </form>
    `;
  }

  #renderSteps(ticket: DeskTicket, words: DeskWords): TemplateResult[] {
    const inputs: Record<string, TemplateResult> = {
      triage: html`<select name="priority" aria-label=${words.actions['triage'] ?? ''}>
        ${priorities.map((priority) => html`<option value=${priority} ?selected=${priority === (ticket.priority ?? 'normal')}>${words.priority[priority]}</option>`)}
      </select>`,
      escalate: html`<select name="line" aria-label=${words.actions['escalate'] ?? ''}>
        ${[1, 2, 3].filter((line) => line !== ticket.line).map((line) => html`<option value=${line} ?selected=${line === (ticket.line ?? 1) + 1}>${words.line(line)}</option>`)}
      </select>`,
      close: html`<input type="hidden" name="reason" value="solved" />`,
    };
    const steps = ['triage', 'start-handling', 'escalate', 'confirm-closure', 'close', 'reopen'];
    return steps
      .filter((step) => ticket.supportActions.includes(step))
      .map(
        (step) => html`<form @submit=${this.#onStep}>
        <input type="hidden" name="action" .value=${step} />
        <button>${words.actions[step]}</button>${inputs[step] ?? nothing}
      </form>`,
      );
  }
}
