import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Instant } from '../../domain/instant.js';
import { toMilliseconds } from '../../domain/instant.js';
import type { EntryId, TimelineEntry } from '../../domain/timeline.js';
import { checkIcon } from '../shared/icons/check.js';
import { clockTime, dayName, daysBetween } from '../shared/time.js';
import { eventRow } from './event-row.js';
import { isEvent } from './event-words.js';
import { messageArticle } from './message-article.js';
import type { DrawFiles } from './thread-files.js';
import type { ThreadText } from './thread-text.js';
import type { ThreadView } from './thread-view.js';

/** Marks on the rail beside the entries themselves. */
export interface LogMarks {
  /** The first entry the reader has not seen, where there was any when the thread was opened. */
  readonly newFrom?: EntryId | undefined;
  /** The reader's own reply that was sent last. */
  readonly sent?: EntryId | undefined;
}

/** The entries of a thread from one of them on, day by day. What has not changed is not looked at again: a thread can be long. */
export function threadLog(
  entries: readonly TimelineEntry[],
  from: number,
  view: ThreadView,
  marks: LogMarks,
  files: DrawFiles,
): DirectiveResult {
  const { text, languageTag, reader, lines, catalogue, mergedInto } = view;
  const day = new Date(view.now).toDateString();
  const written = [text, files, languageTag, reader, lines, catalogue, mergedInto, view.due !== undefined, day];
  return guard([entries, from, marks.newFrom, marks.sent, ...written], () =>
    repeat(
      entries.slice(from),
      (entry) => entry.id,
      (entry, index) => {
        const before = entries[from + index - 1];
        const isNew = entry.id === marks.newFrom;
        const isSent = entry.id === marks.sent && !entries[from + index + 1];
        return html`${guard([entry, before, index === 0, isNew, ...written], () => {
          return html`${renderDay(index === 0 ? undefined : before, entry, view)}${isNew ? renderNew(before, view) : nothing}${renderEntry(entry, view, files)}`;
        })}${isSent ? renderSent(view) : nothing}`;
      },
    ),
  );
}

/** The button that fetches what came before the first entry shown. */
export function earlierButton(text: ThreadText, onEarlier: () => void): TemplateResult {
  return html`<button type="button" class="button secondary compact earlier" part="button" @click=${onEarlier}>
    ${text['thread.older']}
  </button>`;
}

function renderEntry(entry: TimelineEntry, view: ThreadView, files: DrawFiles): TemplateResult {
  return isEvent(entry) ? eventRow(entry, view, files) : messageArticle(entry, view, files);
}

function renderSent({ text }: ThreadView): TemplateResult {
  return html`<p class="sent">${checkIcon()}${text['thread.sent']}</p>`;
}

function renderDay(
  before: TimelineEntry | undefined,
  { at }: TimelineEntry,
  view: ThreadView,
): TemplateResult | typeof nothing {
  if (before && daysBetween(toMilliseconds(before.at), toMilliseconds(at)) === 0) return nothing;
  return html`<h3 class="day">${dayTitle(at, view)}</h3>`;
}

function dayTitle(at: Instant, { text, languageTag, now }: ThreadView): string {
  const past = daysBetween(toMilliseconds(at), now);
  if (past === 0) return text['thread.today'];
  if (past === 1) return text['thread.yesterday'];
  return dayName(at, languageTag, now, { weekday: 'long', day: 'numeric', month: 'long' });
}

function renderNew(
  before: TimelineEntry | undefined,
  { text, languageTag }: ThreadView,
): TemplateResult | typeof nothing {
  if (!before) return nothing;
  return html`<p class="day new">${text['thread.newSince']({ time: clockTime(before.at, languageTag) })}</p>`;
}
