import type { Cursor, Page } from './support-adapter.js';
import { SupportError } from './support-error.js';

/** What is asked of a list, and by whom. */
export interface PageWish<T> {
  /** Id of the user, to whom the cursor then belongs. */
  readonly owner: string;
  readonly after?: Cursor | undefined;
  /** Items a page, 1 to 100. */
  readonly limit: number;
  /** A number that tells where an item stands: it grows from item to item, and stays with the item while it is where it is. */
  readonly place: (item: T) => number;
}

/**
 * A page that goes on behind the last item of the one before, whatever has come in since: for adapters whose desk gives the
 * whole list, or pages by number. Throws `invalid` for a limit out of bounds, and for a cursor that this user was never given.
 */
export function pageOf<T>(all: readonly T[], { owner, after, limit, place }: PageWish<T>): Page<T> {
  const from = after === undefined ? -Infinity : placeIn(after, owner);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new SupportError('invalid', `a page has 1 to 100 items, not ${limit}`);
  }
  const left = all.filter((item) => place(item) > from);
  const items = left.slice(0, limit);
  const last = items.at(-1);
  return last !== undefined && left.length > limit ? { items, next: `${place(last)} ${owner}` } : { items };
}

function placeIn(cursor: Cursor, owner: string): number {
  const [, place, of] = /^(-?\d+(?:\.\d+)?) (.*)$/s.exec(cursor) ?? [];
  if (place === undefined || of !== owner) throw new SupportError('invalid', 'this user was never given this cursor');
  return Number(place);
}
