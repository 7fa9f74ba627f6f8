import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { Attachment } from '../../domain/attachment.js';
import type { ReplyEffect, TicketId } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import type { SupportError } from '../../port/support-error.js';
import { memoryOf } from '../../store/device-memory.js';
import { DraftModel, draftKey } from '../../store/draft-model.js';
import type { OutgoingMessage } from '../../store/outgoing-message.js';
import type { SupportStore } from '../../store/support-store.js';
import type { Timer } from '../../store/timer.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { AttachingHost } from '../attachments/attaching.js';
import { countText } from '../shared/character-count.js';
import { characterLimit } from '../shared/character-limit.js';
import { DraftKeeper } from '../shared/draft-keeper.js';
import { fieldProblem } from '../shared/field-problem.js';
import { sends } from '../shared/send-key.js';
import { PausedVoice } from '../shared/paused-voice.js';
import { warnOnce } from '../shared/warn-once.js';
import { EditorToggle } from './editor-toggle.js';
import { ReplyDraftLine } from './reply-draft-line.js';
import type { ReplyFiles, ReplyFilesWords } from './reply-files.js';
import type { ThreadText } from './thread-text.js';

/** Where a reply is written, and in which words that is said. */
export interface ComposerView {
  readonly ticket: TicketId;
  /** Whose device memory keeps what is not sent. */
  readonly store: SupportStore | undefined;
  readonly label: string;
  /** What the reply would do to the ticket, told before it is sent. */
  readonly effect: ReplyEffect | undefined;
  /** That support is closed, and when it will see the reply. */
  readonly closed: string | undefined;
  /** Characters the help desk takes. */
  readonly limit: number;
  readonly text: ThreadText;
  /** The words of the tools for writing, once they are there. */
  readonly writeText: MessagesOf<'write'> | undefined;
  readonly languageTag: string;
  readonly timer: Timer;
  /** Gives the entry when the first try succeeds. */
  readonly onSend: (body: string, files: readonly Attachment[]) => Promise<TimelineEntry | undefined>;
}

/** What has to be mended; `wordless`: the help desk does not take files alone. */
type ReplyProblem = 'missing' | 'wordless' | 'too-long' | 'file';

/** The place to write a reply. Keeps what is written for each ticket on its own, on the device as well, until it is handed over. */
export class Composer implements ReactiveController {
  readonly #host: AttachingHost;
  readonly #fileWords: ReplyFilesWords;
  readonly #voice: PausedVoice;
  readonly #editor: EditorToggle;
  readonly #draftLine: ReplyDraftLine;
  readonly #written = new Map<TicketId, string>();
  readonly #drafts = new Map<TicketId, DraftModel>();
  #problem: ReplyProblem | undefined;
  #files: ReplyFiles | undefined;
  #fetching: Promise<void> | undefined;
  /** The view that was drawn last. */
  #view: ComposerView | undefined;

  constructor(host: AttachingHost, fileWords: ReplyFilesWords) {
    this.#host = host;
    this.#fileWords = fileWords;
    this.#voice = new PausedVoice(host);
    this.#editor = new EditorToggle(host);
    this.#draftLine = new ReplyDraftLine(host);
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

  /** What has been written here for a ticket and is not sent. */
  written(ticket: TicketId): string | undefined {
    return this.#written.get(ticket);
  }

  /** Puts the cursor where a reply is written. */
  focus(): void {
    this.#area?.focus();
  }

  get #area(): HTMLTextAreaElement | null | undefined {
    return this.#host.shadowRoot?.querySelector('textarea');
  }

  /**
   * Takes a reply back that was refused for one of its files, to be mended; `false` while it is not known where to. What has
   * been written since stands below it.
   */
  takeBack({ body, files }: OutgoingMessage, { problems }: SupportError): boolean {
    const view = this.#view;
    if (!view || !this.#files) return false;
    this.#files.follow(view.store, draftKey(view.ticket));
    const written = [body, this.#writtenIn(view)].filter((text) => text.trim() !== '').join('\n\n');
    this.#write(view.ticket, written);
    void this.#files.takeBack(files, problems).then(() => {
      const isWordless = body === '' && problems.some(({ pointer }) => pointer === '/body');
      this.#problem = isWordless ? 'wordless' : this.#problemIn(view);
      this.#host.requestUpdate();
    });
    return true;
  }

  /** Lets go of what another page of this device has sent since: it was restored or saved here before, and not touched again. */
  sentElsewhere({ body, at }: OutgoingMessage): void {
    const { ticket } = this.#view ?? {};
    const draft = ticket && this.#drafts.get(ticket);
    if (!draft || draft.pending || this.#written.get(ticket)?.trim() !== body) return;
    if ((draft.savedAt ?? draft.restoredAt ?? Infinity) > at) return;
    this.#write(ticket, '');
    this.#host.requestUpdate();
  }

  /** What sends files, and what shows them, is fetched once they can be attached. */
  async #fetchFiles(): Promise<void> {
    try {
      const { ReplyFiles } = await import('./reply-files.js');
      this.#files = new ReplyFiles(this.#host, this.#fileWords);
      this.#host.requestUpdate();
    } catch (error) {
      warnOnce('What attaches files could not be fetched; replies can be sent without.', error);
    }
  }

  /** What is written for a ticket: the first time, what this device still has of it. */
  #writtenIn({ ticket, store, timer }: ComposerView): string {
    if (store && !this.#drafts.has(ticket)) {
      const draft = new DraftModel({
        memory: memoryOf(store),
        key: draftKey(ticket),
        timer,
        now: () => store.serverNow(),
        onSaved: () => this.#host.requestUpdate(),
      });
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

  #startOver({ ticket }: ComposerView): void {
    this.#write(ticket, '');
    this.#files?.clear();
    this.#problem = undefined;
    this.#host.requestUpdate();
    this.focus();
  }

  #problemIn(view: ComposerView): ReplyProblem | undefined {
    const body = this.#writtenIn(view).trim();
    if (body.length > view.limit) return 'too-long';
    if (this.#files?.stuckWords) return 'file';
    return body === '' && !this.#files?.any ? 'missing' : undefined;
  }

  #send(view: ComposerView): void {
    const files = this.#files;
    this.#problem = this.#problemIn(view);
    this.#host.requestUpdate();
    this.#editor.write();
    if (this.#problem) return void this.#host.updateComplete.then(() => this.#focusProblem());
    // Who has turned to another ticket meanwhile finds the reply as it was left.
    const isShown = (): boolean => this.#host.isConnected && this.#view?.ticket === view.ticket;
    if (files?.holdBack(() => isShown() && this.#send(view))) return;
    const body = this.#writtenIn(view).trim();
    const given = files?.handOver() ?? [];
    this.#write(view.ticket, '');
    // What was typed in this same moment has not been drawn: a field that is drawn empty again would keep it.
    if (this.#area) this.#area.value = '';
    void view.onSend(body, given).then((entry) => entry && files?.landed(given));
  }

  #focusProblem(): void {
    if (this.#problem === 'file') this.#files?.focusStuck();
    else this.focus();
  }

  #onInput({ target }: InputEvent, view: ComposerView): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    this.#write(view.ticket, target.value);
    this.#voice.say(countText(target.value.length, view.limit, view.text), view.timer);
    this.#host.requestUpdate();
  }

  /** Draws the place to write. */
  render(view: ComposerView): TemplateResult {
    // What is to be mended in the reply to one ticket says nothing of that to another.
    if (view.ticket !== this.#view?.ticket) this.#problem = undefined;
    this.#view = view;
    if (this.#fileWords.takes()) this.#fetching ??= this.#fetchFiles();
    this.#files?.follow(view.store, draftKey(view.ticket));
    if (this.#problem === 'file' && !this.#files?.stuckWords) this.#problem = undefined;
    const { text, label, effect, closed, limit, languageTag } = view;
    const written = this.#writtenIn(view);
    const submit = (event: Event): void => {
      event.preventDefault();
      this.#send(view);
    };
    return html`<form class=${this.#problem ? 'composer invalid' : 'composer'} part="composer" novalidate @submit=${submit}
      @keydown=${(event: KeyboardEvent) => sends(event) && this.#send(view)}
    >
      ${effect ? renderEffect(effect, text) : nothing}
      ${closed ? html`<p class="hint" id="reply-closed">${closed}</p>` : nothing} ${this.#renderProblem(view)}
      <div class="editor">
        <label class="visually-hidden" for="reply">${label}</label>
        ${this.#editor.tools('reply', written, view.writeText)}
        <div id="reply-write">${this.#renderArea(view, written)}</div>
        ${this.#files?.render()}
        <div class="tools" data-files="">
          ${this.#files?.button()} ${this.#editor.button(view.writeText)} ${this.#editor.keys(view.writeText)} ${characterLimit({ field: 'reply', length: written.length, limit, text, languageTag })}
          <button class="button primary compact" part="button button-primary">${this.#files?.waiting ?? text['reply.send']}</button>
        </div>
      </div>
    </form>`;
  }

  /** Draws what is told of the draft of the reply that was drawn last. */
  draftLine(): TemplateResult | typeof nothing {
    const view = this.#view;
    const draft = view && this.#drafts.get(view.ticket);
    const text = this.#fileWords.text();
    if (!draft || !text || this.#writtenIn(view).trim() === '') return nothing;
    return this.#draftLine.render(draft, {
      text,
      languageTag: view.languageTag,
      onDiscard: () => this.#startOver(view),
    });
  }

  #renderArea(view: ComposerView, written: string): TemplateResult {
    return html`<textarea
      id="reply"
      part="input"
      rows="2"
      placeholder=${view.label}
      aria-invalid=${this.#problem && this.#problem !== 'file' ? 'true' : nothing}
      aria-describedby=${this.#describedBy(view)}
      .value=${written}
      @input=${(event: InputEvent) => this.#onInput(event, view)}
    ></textarea>`;
  }

  #describedBy({ effect, closed, limit }: ComposerView): string | typeof nothing {
    const ids = [
      ...(effect ? ['reply-effect'] : []),
      ...(closed ? ['reply-closed'] : []),
      ...(this.#problem ? ['reply-error'] : []),
      ...(Number.isFinite(limit) ? ['reply-limit'] : []),
      ...this.#editor.describes,
    ];
    return ids.join(' ') || nothing;
  }

  #problemWords({ text, limit, languageTag }: ComposerView): string {
    if (this.#problem === 'file') return this.#files?.stuckWords ?? '';
    if (this.#problem === 'missing') return this.#files?.missingWords ?? text['reply.missing'];
    if (this.#problem === 'wordless') return text['reply.missing'];
    return text['reply.tooLong']({ max: new Intl.NumberFormat(languageTag).format(limit) });
  }

  #renderProblem(view: ComposerView): TemplateResult | typeof nothing {
    return this.#problem ? fieldProblem('reply', this.#problemWords(view), view.text) : nothing;
  }
}

/** That a closed ticket opens again stands above the thread already; at the field it is for those who hear it there. */
function renderEffect(effect: ReplyEffect, text: ThreadText): TemplateResult {
  const reopens = effect === 'reopens';
  return html`<p class=${reopens ? 'visually-hidden' : 'hint'} id="reply-effect">
    ${text[reopens ? 'reply.reopens' : 'reply.notSolved']}
  </p>`;
}
