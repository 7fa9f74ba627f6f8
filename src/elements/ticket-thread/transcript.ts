import type { Attachment } from '../../domain/attachment.js';
import { toInstant, toMilliseconds } from '../../domain/instant.js';
import type { Instant } from '../../domain/instant.js';
import type { Ticket } from '../../domain/ticket.js';
import type { Actor, TimelineEntry } from '../../domain/timeline.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { detailRows } from './detail-rows.js';
import { eventWords, isEvent } from './event-words.js';
import type { EventEntry, EventWords } from './event-words.js';
import { actorName, lineIn, topicOf } from './thread-view.js';
import type { ThreadView } from './thread-view.js';
import { zonedTime } from './zoned-time.js';

/** A conversation to be taken away, and when that was, in epoch milliseconds by the help desk's clock. */
export interface Conversation {
  readonly ticket: Ticket;
  readonly entries: readonly TimelineEntry[];
  readonly writtenAt: number;
}

/** In which words and in whose zone a transcript is written. */
export interface TranscriptView {
  readonly view: ThreadView;
  readonly words: MessagesOf<'details'>;
  /** The reader's own when left out. */
  readonly timeZone?: string;
}

interface Writing extends TranscriptView {
  readonly write: (instant: Instant) => string;
}

/** Writes a conversation as JSON, as the help desk gave it. */
export function transcriptJson({ ticket, entries, writtenAt }: Conversation): string {
  return `${JSON.stringify({ ticket, entries, writtenAt: toInstant(writtenAt) }, undefined, 2)}\n`;
}

/**
 * Writes a conversation as text that can be read without us: what the ticket is, then each entry with its full time, who it
 * is from and all that was said. What people wrote is indented, so that nobody can write the heading of another entry.
 */
export function transcriptText({ ticket, entries, writtenAt }: Conversation, how: TranscriptView): string {
  const writing: Writing = { ...how, write: zonedTime(how.view.languageTag, how.timeZone) };
  const { view, words, write } = writing;
  const rows = detailRows(ticket, view, words, write);
  const head = [
    oneLine(ticket.subject),
    ...rows.map((row) => `${row.label}: ${oneLine(row.words)}${row.note ? ` (${row.note})` : ''}`),
    `${words['details.writtenAt']}: ${write(toInstant(writtenAt))}`,
  ];
  return `${[head.join('\n'), ...entries.map((entry) => entryText(entry, writing))].join('\n\n')}\n`;
}

function entryText(entry: TimelineEntry, writing: Writing): string {
  const { actor, at } = entry;
  const heading = `${writing.write(at)} | ${authorText(actor, writing.view)}`;
  return [heading, ...saidIn(entry, writing).map(indented)].join('\n');
}

/** Everybody by name, the reader too: a transcript is read by others than who took it. */
function byName(actor: Actor, { reader }: ThreadView): Actor {
  const name = actor.name || (actor.self ? reader : '');
  return { role: actor.role, ...(actor.line && { line: actor.line }), ...(name !== '' && { name: oneLine(name) }) };
}

/** Who did something, by name and line, for those who were not there. */
export function authorText(actor: Actor, view: ThreadView): string {
  const name = actorName(byName(actor, view), view);
  return actor.line ? `${name}, ${oneLine(lineIn(actor.line, view))}` : name;
}

/** An event in words by the clock of its own day, since it stands beside its date. */
export function eventThen(entry: EventEntry, view: ThreadView): EventWords {
  return eventWords({ ...entry, actor: byName(entry.actor, view) }, { ...view, now: toMilliseconds(entry.at) });
}

function saidIn(entry: TimelineEntry, { view, words }: Writing): string[] {
  if (isEvent(entry)) {
    const { words: told, note } = eventThen(entry, view);
    const telling = oneLine(told.map((piece) => (typeof piece === 'string' ? piece : piece.b)).join(''));
    return note ? [telling, note] : [telling];
  }
  const files = entry.kind === 'message' ? fileNames(entry.attachments) : '';
  return [topicOf(entry.kind, view), entry.body, files && `${words['details.files']}: ${files}`].filter(
    (part) => part !== '',
  );
}

function fileNames(files: readonly Attachment[]): string {
  return files.map(({ name }) => oneLine(name)).join(', ');
}

function indented(text: string): string {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
  return lines.map((line) => `  ${plain(line.replaceAll('\t', '    '))}`.trimEnd()).join('\n');
}

function oneLine(text: string): string {
  return plain(text.replaceAll(/\s+/g, ' ')).trim();
}

/** Without what makes a reader's screen show something else than was written: control characters, and marks that turn the writing around. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
