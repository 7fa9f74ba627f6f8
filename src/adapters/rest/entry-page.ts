import type { TimelineEntry } from '../../domain/timeline.js';
import type { EntryQuery, Page } from '../../port/support-adapter.js';
import type { Cursors } from './cursor.js';
import { pageSize } from './page-size.js';

/** Cuts the page that was asked for out of a whole timeline. Entries are named by their ids, so nothing moves while it grows. */
export function entryPage(
  entries: readonly TimelineEntry[],
  { after, before, limit }: EntryQuery,
  cursors: Cursors,
  list: string,
): Page<TimelineEntry> {
  const size = pageSize(limit);
  if (before !== undefined) {
    const end = before === 'end' ? entries.length : placeOf(before);
    const start = Math.max(0, end - size);
    return paged(entries.slice(start, end), start > 0 ? entries[start]?.id : undefined);
  }
  const start = after === undefined ? 0 : placeOf(after) + 1;
  const end = start + size;
  return paged(entries.slice(start, end), end < entries.length ? entries[end - 1]?.id : undefined);

  function placeOf(cursor: string): number {
    const [id] = cursors.read(list, cursor);
    return entries.findIndex((entry) => entry.id === id);
  }

  function paged(items: readonly TimelineEntry[], id: string | undefined): Page<TimelineEntry> {
    return { items, ...(id !== undefined && { next: cursors.write(list, [id]) }) };
  }
}
