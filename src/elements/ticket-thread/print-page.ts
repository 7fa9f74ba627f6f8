import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { toInstant } from '../../domain/instant.js';
import { parseRichText } from '../../domain/rich-text.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import { richMessage } from '../shared/rich-message.js';
import { renderRichText } from '../shared/rich-text.js';
import { detailRows } from './detail-rows.js';
import { isEvent } from './event-words.js';
import type { EventEntry } from './event-words.js';
import type { MessageEntry } from './message-article.js';
import { printStyles } from './print-styles.js';
import { topicOf } from './thread-view.js';
import { authorText, eventThen } from './transcript.js';
import type { Conversation, TranscriptView } from './transcript.js';
import { zonedTime } from './zoned-time.js';

/** A conversation as it is printed. */
export interface Printing extends TranscriptView {
  /** Direction of the words, `ltr` or `rtl`. */
  readonly dir: string;
}

/**
 * Writes a conversation into an empty document to be printed: every message, event and file name, each with its author and
 * full time, dark on light whatever the page around wears. Made of nodes and a constructed style sheet, so that a strict
 * CSP with Trusted Types lets it stand, and nothing that somebody wrote can become anything but text.
 */
export function writePrintPage(page: Document, conversation: Conversation, how: Printing): void {
  const { ticket, entries, writtenAt } = conversation;
  const { view, words, timeZone, dir } = how;
  const write = zonedTime(view.languageTag, timeZone);
  page.title = `${ticket.number} ${ticket.subject}`;
  page.documentElement.lang = view.languageTag;
  page.documentElement.dir = dir;
  dress(page);
  const content = html`<header>
      <h1><bdi>${ticket.subject}</bdi></h1>
      <dl>
        ${detailRows(ticket, view, words, write).map(({ label, words: told, note }) => fact(label, told, note))}
        ${fact(words['details.printedAt'], write(toInstant(writtenAt)))}
      </dl>
    </header>
    <main>${entries.map((entry) => renderEntry(entry, how, write))}</main>`;
  render(content, page.body, { creationScope: page });
}

/** A sheet can be adopted only where its own window made it. */
function dress(page: Document): void {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (!Sheet) return;
  const sheet = new Sheet();
  sheet.replaceSync(printStyles.cssText);
  page.adoptedStyleSheets = [sheet];
}

function fact(label: string, words: string, note?: string): TemplateResult {
  return html`<div><dt>${label}</dt><dd><bdi>${words}</bdi>${note ? html` (${note})` : nothing}</dd></div>`;
}

function renderEntry(entry: TimelineEntry, how: Printing, write: (instant: string) => string): TemplateResult {
  const { view } = how;
  return html`<article class=${isEvent(entry) ? 'event' : 'message'}>
    <h2><bdi>${authorText(entry.actor, view)}</bdi> <time datetime=${entry.at}>${write(entry.at)}</time></h2>
    ${isEvent(entry) ? renderEvent(entry, how) : renderMessage(entry, how)}
  </article>`;
}

function renderEvent(entry: EventEntry, { view }: Printing): TemplateResult {
  const { words, note } = eventThen(entry, view);
  return html`<p>${richMessage(words)}</p>${note ? html`<div class="note">${renderRichText(parseRichText(note))}</div>` : nothing}`;
}

function renderMessage(entry: MessageEntry, how: Printing): TemplateResult {
  const { view, words } = how;
  const topic = topicOf(entry.kind, view);
  const files = entry.kind === 'message' ? entry.attachments : [];
  return html`${topic ? html`<p class="topic">${topic}</p>` : nothing}
    <div class="body">${renderRichText(parseRichText(entry.body))}</div>
    ${files.length > 0 ? html`<p class="files">${words['details.files']}: ${files.map(({ name }, place) => html`${place > 0 ? ', ' : nothing}<bdi>${name}</bdi>`)}</p>` : nothing}`;
}
