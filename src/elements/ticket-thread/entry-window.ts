import type { EntryId, TimelineEntry } from '../../domain/timeline.js';

/** How many entries are drawn at first, and how many more each time the reader asks for earlier ones. */
const portion = 50;

/** How far back a thread is drawn: from its end as far as the reader has asked, however much of it is at hand. */
export class EntryWindow {
  #first: EntryId | undefined;
  #whole = false;

  /** The place of the first entry to draw; the one that was new when the thread was opened is always among them. */
  from(entries: readonly TimelineEntry[], newFrom: EntryId | undefined): number {
    const known = entries.findIndex(({ id }) => id === this.#first);
    // What the help desk has just given before the first one is what the reader asked for.
    const from = known < 0 ? start(entries, newFrom) : this.#whole ? Math.max(0, known - portion) : known;
    this.#keep(entries, from);
    return from;
  }

  /** Draws more of what is at hand; false where nothing earlier is. */
  extend(entries: readonly TimelineEntry[]): boolean {
    const known = entries.findIndex(({ id }) => id === this.#first);
    if (known <= 0) return false;
    this.#keep(entries, Math.max(0, known - portion));
    return true;
  }

  /** Starts at the end again, for another ticket. */
  leave(): void {
    this.#first = undefined;
  }

  #keep(entries: readonly TimelineEntry[], from: number): void {
    this.#first = entries[from]?.id;
    this.#whole = from === 0;
  }
}

function start(entries: readonly TimelineEntry[], newFrom: EntryId | undefined): number {
  const last = Math.max(0, entries.length - portion);
  const fresh = newFrom === undefined ? -1 : entries.findIndex(({ id }) => id === newFrom);
  return fresh < 0 ? last : Math.min(last, Math.max(0, fresh - 1));
}
