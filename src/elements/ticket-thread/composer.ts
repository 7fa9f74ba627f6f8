import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TicketId } from '../../domain/ticket.js';
import { memoryOf } from '../../store/device-memory.js';
import { DraftModel } from '../../store/draft-model.js';
import type { SupportStore } from '../../store/support-store.js';
import type { Timer } from '../../store/timer.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { characterCount, countText } from '../shared/character-count.js';
import { DraftKeeper } from '../shared/draft-keeper.js';
import { circleAlertIcon } from '../shared/icons/circle-alert.js';
import { PausedVoice } from '../shared/paused-voice.js';
import { EditorToggle } from './editor-toggle.js';
import type { ThreadText } from './thread-text.js';

/** Where a reply is written, and in which words that is said. */
export interface ComposerView {
  readonly ticket: TicketId;
  /** Whose device memory keeps what is not sent. */
  readonly store: SupportStore | undefined;
  readonly label: string;
  /** Whether the reply would open the ticket again, told before it is sent. */
  readonly reopens: boolean;
  /** That support is closed, and when it will see the reply. */
  readonly closed: string | undefined;
  /** Characters the help desk takes. */
  readonly limit: number;
  readonly text: ThreadText;
  /** The words of the tools for writing, once they are there. */
  readonly writeText: MessagesOf<'write'> | undefined;
  readonly languageTag: string;
  readonly timer: Timer;
  readonly onSend: (body: string) => void;
}

/** The place to write a reply. Keeps what is written for each ticket on its own, on the device as well, until it is handed over. */
export class Composer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #voice: PausedVoice;
  readonly #editor: EditorToggle;
  readonly #written = new Map<TicketId, string>();
  readonly #drafts = new Map<TicketId, DraftModel>();
  #problem: 'missing' | 'too-long' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#voice = new PausedVoice(host);
    this.#editor = new EditorToggle(host);
    host.addController(this);
    new DraftKeeper(host, () => this.#drafts.forEach((draft) => draft.save()));
  }

  hostConnected(): void {
    this.#problem = undefined;
  }

  /** Forgets everything written, for another user. */
  forget(): void {
    for (const draft of this.#drafts.values()) draft.clear();
    this.#drafts.clear();
    this.#written.clear();
    this.#problem = undefined;
  }

  /** Puts the cursor where a reply is written. */
  focus(): void {
    this.#host.shadowRoot?.querySelector('textarea')?.focus();
  }

  /** What is written for a ticket: the first time, what this device still has of it. */
  #writtenIn({ ticket, store, timer }: ComposerView): string {
    if (store && !this.#drafts.has(ticket)) {
      const place = { memory: memoryOf(store), key: `draft/${ticket}`, timer, now: () => store.serverNow() };
      const draft = new DraftModel(place);
      this.#drafts.set(ticket, draft);
      const kept = draft.restore()?.value;
      if (typeof kept === 'string') this.#written.set(ticket, kept);
    }
    return this.#written.get(ticket) ?? '';
  }

  #write(ticket: TicketId, text: string): void {
    this.#written.set(ticket, text);
    const draft = this.#drafts.get(ticket);
    if (text.trim() === '') draft?.clear();
    else draft?.change(text);
  }

  #send(view: ComposerView): void {
    const body = this.#writtenIn(view).trim();
    this.#problem = body === '' ? 'missing' : body.length > view.limit ? 'too-long' : undefined;
    this.#host.requestUpdate();
    this.#editor.write();
    if (this.#problem) return void this.#host.updateComplete.then(() => this.focus());
    this.#write(view.ticket, '');
    view.onSend(body);
  }

  #onInput({ target }: InputEvent, view: ComposerView): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#write(view.ticket, target.value);
    this.#voice.say(countText(target.value.length, view.limit, view.text), view.timer);
    this.#host.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent, view: ComposerView): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#send(view);
  }

  /** Draws the place to write. */
  render(view: ComposerView): TemplateResult {
    const { text, label, reopens, closed, limit } = view;
    const written = this.#writtenIn(view);
    const submit = (event: Event): void => {
      event.preventDefault();
      this.#send(view);
    };
    return html`<form class=${this.#problem ? 'composer invalid' : 'composer'} part="composer" novalidate @submit=${submit}
      @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, view)}
    >
      ${reopens ? html`<p class="hint" id="reply-reopens">${text['reply.reopens']}</p>` : nothing}
      ${closed ? html`<p class="hint" id="reply-closed">${closed}</p>` : nothing} ${this.#renderProblem(view)}
      <div class="editor">
        <label class="visually-hidden" for="reply">${label}</label>
        ${this.#editor.tools('reply', written, view.writeText)}
        <div id="reply-write">${this.#renderArea(view, written)}</div>
        <div class="tools">
          ${this.#editor.button(view.writeText)} ${this.#editor.keys(view.writeText)} ${characterCount(written.length, limit, text)}
          <button class="button primary compact" part="button button-primary">${text['reply.send']}</button>
        </div>
      </div>
    </form>`;
  }

  #renderArea(view: ComposerView, written: string): TemplateResult {
    return html`<textarea
      id="reply"
      part="input"
      rows="2"
      placeholder=${view.label}
      aria-invalid=${this.#problem ? 'true' : nothing}
      aria-describedby=${this.#describedBy(view)}
      .value=${live(written)}
      @input=${(event: InputEvent) => this.#onInput(event, view)}
    ></textarea>`;
  }

  #describedBy({ reopens, closed }: ComposerView): string | typeof nothing {
    const ids = [
      ...(reopens ? ['reply-reopens'] : []),
      ...(closed ? ['reply-closed'] : []),
      ...(this.#problem ? ['reply-error'] : []),
      ...this.#editor.describes,
    ];
    return ids.join(' ') || nothing;
  }

  #renderProblem({ text, limit, languageTag }: ComposerView): TemplateResult | typeof nothing {
    if (!this.#problem) return nothing;
    const max = new Intl.NumberFormat(languageTag).format(limit);
    const words = this.#problem === 'missing' ? text['reply.missing'] : text['reply.tooLong']({ max });
    return html`<p class="field-error" part="error" id="reply-error">
      ${circleAlertIcon()}<span><span class="visually-hidden">${text['error.prefix']} </span>${words}</span>
    </p>`;
  }
}
