import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

import { choose, chosen, samplePeople, tokenFor, type SamplePerson } from '../people.js';
import { demoLanguage, type DemoLanguage } from '../words.js';
import { DeskClient, type DeskTicket } from './desk-client.js';
import './desk-hours.js';
import './desk-ticket.js';
import { deskWords, type DeskWords } from './desk-words.js';

/** The support side of the demo: a queue beside the opened ticket, live. */
@customElement('desk-page')
export class DeskPage extends LitElement {
  static override styles = css`
    :host { display: grid; grid-template-columns: minmax(260px, 380px) minmax(0, 1fr); min-block-size: 100dvh; overflow-wrap: anywhere; }
    header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; padding: 12px 20px; border-block-end: 1px solid light-dark(#d9dee2, #2f3b41); }
    h1 { font-size: 17px; margin: 0; margin-inline-end: auto; }
    nav { border-inline-end: 1px solid light-dark(#d9dee2, #2f3b41); padding: 12px; }
    ul { list-style: none; margin: 12px 0 0; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; }
    li button { inline-size: 100%; text-align: start; font: inherit; color: inherit; padding: 10px 12px; border: 1px solid light-dark(#c6ced4, #3c4a51); border-radius: 8px; background: light-dark(#fff, #1a2226); cursor: pointer; }
    li button[aria-current='true'] { border-color: light-dark(#0d5c6e, #7fc8da); box-shadow: inset 0 0 0 1px light-dark(#0d5c6e, #7fc8da); }
    small { display: block; color: light-dark(#566267, #a5b2b8); }
    .missed { color: light-dark(#a8261c, #ff9d92); font-weight: 600; }
    select { font: inherit; color: inherit; background: transparent; padding: 4px; }
    main { padding: 16px 24px 48px; min-inline-size: 0; }
    @media (max-width: 700px) { :host { grid-template-columns: minmax(0, 1fr); } }
  `;
  @state() private people: SamplePerson[] = [];
  @state() private queue: DeskTicket[] = [];
  @state() private selected = '';
  @state() private failure = '';
  @state() private language: DemoLanguage = demoLanguage(chosen('lang', 'sv'));
  @state() private client = new DeskClient(tokenFor(chosen('as', 'sofia')));
  @state() private version = 0;
  #line = 0;
  #watching = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watching.abort();
  }

  get #words(): DeskWords {
    return deskWords[this.language];
  }

  async #start(): Promise<void> {
    this.#watching.abort();
    this.#watching = new AbortController();
    try {
      this.people = await samplePeople('support');
      await this.#refresh();
      void this.client.watch(() => void this.#refresh(), this.#watching.signal);
    } catch {
      this.failure = this.#words.serverDown;
    }
  }

  async #refresh(): Promise<void> {
    try {
      this.queue = await this.client.queue(this.#line);
      this.version += 1;
      this.failure = '';
    } catch {
      this.failure = this.#words.serverDown;
    }
  }

  #onPerson(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    choose('as', value);
    this.client = new DeskClient(tokenFor(value));
    void this.#start();
  }

  #onLanguage(event: Event): void {
    this.language = demoLanguage((event.target as HTMLSelectElement).value);
    choose('lang', this.language);
  }

  #onLine(event: Event): void {
    this.#line = Number((event.target as HTMLSelectElement).value);
    void this.#refresh();
  }

  override render(): TemplateResult {
    const words = this.#words;
    document.documentElement.lang = this.language;
    document.title = words.title;
    return html`
      <header>
        <h1>${words.title}</h1>
        <label>${words.as}
          <select @change=${this.#onPerson}>
            ${this.people.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen('as', 'sofia')}>${name}</option>`)}
          </select>
        </label>
        <label>${words.language}
          <select @change=${this.#onLanguage}>
            ${['sv', 'en'].map((tag) => html`<option value=${tag} ?selected=${tag === this.language}>${tag === 'sv' ? 'Svenska' : 'English'}</option>`)}
          </select>
        </label>
      </header>
      <nav aria-label=${words.queue}>${this.#renderQueue(words)}</nav>
      <main>
        ${this.failure ? html`<p role="alert">${this.failure}</p>` : nothing}
        ${
          this.selected
            ? html`<desk-ticket .ticketId=${this.selected} .client=${this.client} .words=${words} .version=${this.version}></desk-ticket>`
            : html`<p>${words.pick}</p>`
        }
      </main>
    `;
  }

  #renderQueue(words: DeskWords): TemplateResult {
    return html`
      <label>${words.queue}
        <select @change=${this.#onLine}>
          <option value="0">${words.all}</option>
          ${[1, 2, 3].map((line) => html`<option value=${line}>${words.line(line)}</option>`)}
        </select>
      </label>
      <ul>
        ${this.queue.map(
          (ticket) => html`
          <li>
            <button aria-current=${ticket.id === this.selected} @click=${() => {
              this.selected = ticket.id;
            }}>
              ${ticket.subject}
              <small>${ticket.number}, ${words.status[ticket.status]}${ticket.line ? html`, ${words.line(ticket.line)}` : nothing}</small>
              <small>${ticket.customer}, ${ticket.organisation.name}</small>
              ${this.#renderPromises(ticket, words)}
            </button>
          </li>`,
        )}
      </ul>
      ${this.queue.length === 0 ? html`<p>${words.empty}</p>` : nothing}
      <desk-hours .client=${this.client} .words=${words} .version=${this.version}></desk-hours>
    `;
  }

  /** What has been promised and is still owed; a broken promise stands out by its words, not by colour alone. */
  #renderPromises({ clocks = {} }: DeskTicket, words: DeskWords): TemplateResult[] {
    return (['begin', 'reply', 'resolve'] as const).flatMap((name) => {
      const clock = clocks[name];
      if (!clock || clock.metAt || clock.pausedAt) return [];
      const due = new Date(clock.dueAt).toLocaleString(this.language, { dateStyle: 'medium', timeStyle: 'short' });
      const promise = `${words.promise[name]} ${due}`;
      return [
        html`<small class=${clock.missed ? 'missed' : ''}>${clock.missed ? `${words.missed} ` : ''}${promise}</small>`,
      ];
    });
  }
}
