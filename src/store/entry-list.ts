import { toMilliseconds } from '../domain/instant.js';
import type { TimelineEntry } from '../domain/timeline.js';
import type { Cursor, Page } from '../port/support-adapter.js';
import { mergedById } from './merged-by-id.js';

/** The part of a timeline that is shown, oldest first. */
export interface EntryList {
  readonly items: readonly TimelineEntry[];
  /** There are earlier ones; `earlier()` fetches them. */
  readonly earlier?: Cursor;
}

/** A page read back from some place, as a list of its own. */
export function entryList({ items, next }: Page<TimelineEntry>): EntryList {
  return next === undefined ? { items } : { items, earlier: next };
}

/** With the page before the first entry shown. */
export function withEarlier(list: EntryList, page: Page<TimelineEntry>): EntryList {
  return entryList({ ...page, items: inOrder(page.items, list.items) });
}

/** With the newest page; the same list where that says nothing new. When it does not reach back to what is shown, it is shown alone: a gap would be a lie. */
export function withNewest(list: EntryList | undefined, page: Page<TimelineEntry>): EntryList {
  const known = new Map(list?.items.map((entry) => [entry.id, entry]));
  if (!list || !page.items.some(({ id }) => known.has(id)))
    return entryList({ ...page, items: inOrder(page.items, []) });
  const items = page.items.map((entry) => kept(known.get(entry.id), entry));
  if (items.every((entry) => known.get(entry.id) === entry)) return list;
  // Of what happened at one moment the help desk knows the order.
  const told = new Set(items.map(({ id }) => id));
  const others = list.items.filter(({ id }) => !told.has(id));
  return { ...list, items: inOrder(others, items) };
}

/** With an entry that the help desk has just taken. */
export function withEntry(list: EntryList, entry: TimelineEntry): EntryList {
  return { ...list, items: inOrder(list.items, [entry]) };
}

function inOrder(first: readonly TimelineEntry[], second: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return [...mergedById(first, second)].sort((a, b) => toMilliseconds(a.at) - toMilliseconds(b.at));
}

/** The entry that is known where it says the same, so that whoever draws it can tell that nothing has changed. */
function kept(before: TimelineEntry | undefined, now: TimelineEntry): TimelineEntry {
  return before && isSame(before, now) ? before : now;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const names = Object.keys(one);
  const isEqual = (name: string): boolean => isSame(Reflect.get(one, name), Reflect.get(other, name));
  return names.length === Object.keys(other).length && names.every(isEqual);
}
