import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { SupportError } from '../../port/support-error.js';
import { announce } from '../shared/announcer.js';
import { failureNotice } from '../shared/failure-notice.js';
import { linkIcon } from '../shared/icons/link.js';
import { ticketLink } from '../shared/ticket-link.js';
import { detailRows } from './detail-rows.js';
import type { DetailRow } from './detail-rows.js';
import type { DetailsView } from './details-disclosure.js';
import { saveFile } from './save-file.js';
import { transcriptJson, transcriptText } from './transcript.js';
import { zonedTime } from './zoned-time.js';

type Shown = DetailsView & { readonly words: MessagesOf<'details'> };

const formats = ['txt', 'json'] as const;

type Format = (typeof formats)[number];

/** A way to take the conversation away. */
type Way = Format | 'print';

type Taking =
  | { readonly phase: 'idle' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'blocked' }
  | { readonly phase: 'failed'; readonly error: Pick<SupportError, 'code' | 'reference'>; readonly way: Way };

/** What is unfolded of one ticket: what there is to know, its conversation to take away, its address to copy. */
export class TicketDetails {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #left = new AbortController();
  #taking: Taking = { phase: 'idle' };
  #copying: 'idle' | 'copied' | 'refused' = 'idle';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Gives up what is being read. */
  leave(): void {
    this.#left.abort();
  }

  /** Draws the details. */
  render(shown: Shown): TemplateResult {
    const { ticket, view, words, ticketUrl } = shown;
    // The panel's title may have been too narrow for it.
    const subject = { label: words['details.subject'], words: ticket.subject };
    const rows = [subject, ...detailRows(ticket, view, words, zonedTime(view.languageTag))];
    const link = ticketLink(ticketUrl, ticket.id);
    return html`<dl>
        ${rows.map(renderRow)}
      </dl>
      ${this.#renderFailure(shown)}
      <div class="actions">
        ${this.#renderWay(words['thread.print'], () => this.#print(shown))}
        ${formats.map((format) => this.#renderWay(`${words['thread.downloadTranscript']} (.${format})`, () => this.#take(format, shown)))}
        ${link === undefined ? nothing : this.#renderCopy(link, words)}
      </div>
      ${link === undefined || this.#copying === 'idle' ? nothing : this.#renderCopied(link, words)}`;
  }

  #renderFailure(shown: Shown): TemplateResult | typeof nothing {
    const { words, view } = shown;
    if (this.#taking.phase === 'blocked') return html`<p role="alert">${words['details.printBlocked']}</p>`;
    if (this.#taking.phase !== 'failed') return nothing;
    const { error, way } = this.#taking;
    const onRetry = (): void => void (way === 'print' ? this.#print(shown) : this.#take(way, shown));
    const otherwise = words[way === 'print' ? 'details.printFailed' : 'details.downloadFailed'];
    return failureNotice({ error, text: view.text, otherwise, onRetry });
  }

  #renderWay(words: string, onTake: () => Promise<void>): TemplateResult {
    return html`<button
      type="button"
      class="button secondary compact"
      part="button"
      aria-disabled=${this.#taking.phase === 'reading' ? 'true' : nothing}
      @click=${() => void onTake()}
    >
      ${words}
    </button>`;
  }

  #renderCopy(link: string, words: Shown['words']): TemplateResult {
    return html`<button
      type="button"
      class="button secondary compact"
      part="button"
      @click=${() => void this.#copy(link, words)}
    >
      ${linkIcon()}${words['thread.copyLink']}
    </button>`;
  }

  #renderCopied(link: string, words: Shown['words']): TemplateResult {
    if (this.#copying === 'copied') return html`<p>${words['thread.linkCopied']}</p>`;
    return html`<p role="alert">${words['details.copyFailed']} <a class="link" href=${link}>${link}</a></p>`;
  }

  async #take(format: Format, { ticket, model, view, words, timer }: Shown): Promise<void> {
    if (!model || this.#taking.phase === 'reading') return;
    this.#turn({ phase: 'reading' });
    const answer = await model.wholeTimeline(this.#left.signal);
    if (!answer || this.#left.signal.aborted) return;
    if ('error' in answer) return this.#turn({ phase: 'failed', error: answer.error, way: format });
    const conversation = { ticket, entries: answer.value, writtenAt: view.now };
    // Some editors tell UTF-8 by its mark only; JSON must not have one.
    const text =
      format === 'txt' ? `\ufeff${transcriptText(conversation, { view, words })}` : transcriptJson(conversation);
    const type = format === 'txt' ? 'text/plain;charset=utf-8' : 'application/json';
    saveFile(new Blob([text], { type }), `${ticket.number.replaceAll(/[^\w.-]+/g, '-')}.${format}`, timer);
    this.#turn({ phase: 'idle' });
  }

  /** Opens the window at once, while the press of the button still allows it, and fills it when everything has been read. */
  async #print(shown: Shown): Promise<void> {
    const { model } = shown;
    if (!model || this.#taking.phase === 'reading') return;
    const sheet = open('', '_blank');
    if (!sheet) return this.#turn({ phase: 'blocked' });
    this.#turn({ phase: 'reading' });
    const printing = import('./print-page.js').catch(() => undefined);
    const answer = await model.wholeTimeline(this.#left.signal);
    const code = await printing;
    if (!answer || this.#left.signal.aborted) return sheet.close();
    if (!code || 'error' in answer) {
      sheet.close();
      const error = answer && 'error' in answer ? answer.error : { code: 'network' as const };
      return this.#turn({ phase: 'failed', error, way: 'print' });
    }
    const { ticket, view, words } = shown;
    const dir = getComputedStyle(this.#host).direction;
    code.writePrintPage(sheet.document, { ticket, entries: answer.value, writtenAt: view.now }, { view, words, dir });
    this.#turn({ phase: 'idle' });
    sheet.focus();
    sheet.print();
  }

  async #copy(link: string, words: Shown['words']): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.#copying = 'copied';
      if (!this.#left.signal.aborted) announce(words['thread.linkCopied'], this.#host);
    } catch {
      // A page may be denied the clipboard, or have none without https: then the link is there to be copied by hand.
      this.#copying = 'refused';
    }
    this.#host.requestUpdate();
  }

  #turn(taking: Taking): void {
    this.#taking = taking;
    this.#host.requestUpdate();
  }
}

function renderRow({ label, words, at, note }: DetailRow): TemplateResult {
  return html`<dt>${label}</dt>
    <dd>${at === undefined ? html`<bdi>${words}</bdi>` : html`<time datetime=${at}>${words}</time>`}${note ? html`<br />${note}` : nothing}</dd>`;
}
