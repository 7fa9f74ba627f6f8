import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { parseRichText } from '../../domain/rich-text.js';
import { richMessage } from '../shared/rich-message.js';
import { renderRichText } from '../shared/rich-text.js';
import { clockTime, timeElement } from '../shared/time.js';
import { eventWords } from './event-words.js';
import type { EventEntry } from './event-words.js';
import type { DrawFiles } from './thread-files.js';
import type { ThreadView } from './thread-view.js';

/** Something that happened, in plain words on the same rail as the messages. */
export function eventRow(entry: EventEntry, view: ThreadView, files: DrawFiles): TemplateResult {
  const { icon, words, note } = eventWords(entry, view);
  const time = timeElement(entry.at, clockTime(entry.at, view.languageTag), view.languageTag);
  return html`<div class=${entry.kind === 'escalated' ? 'event passed-on' : 'event'} part="event">
    <span class="rail">${icon()}</span>
    <div>
      <p>${richMessage(words)} ${time}</p>
      ${note ? html`<div class="note rich-text">${renderRichText(parseRichText(note))}</div>` : nothing}
      ${entry.kind === 'attachment-added' ? files(entry.attachments) : nothing}
    </div>
  </div>`;
}
