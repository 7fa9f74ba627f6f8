import { openCursor, sealCursor } from './cursor.js';
import type { DeskEntryQuery, DeskPage } from './desk-page.js';
import type { DeskScope, DeskStorage, StoredEntry, StoredTicket, TicketFilter, TicketKey } from './desk-storage.js';
import { optionalTextProblems, refuseProblems } from './text-rules.js';

interface TicketPageQuery {
  readonly after?: string;
  readonly limit?: number;
}

const searchLimit = 200;

/** One page of tickets, latest change first. A ticket that changes meanwhile moves to the front; none comes twice. */
export async function pageOfTickets(
  storage: DeskStorage,
  scope: DeskScope,
  owner: string,
  { after, limit = 25 }: TicketPageQuery,
  filter: Omit<TicketFilter, 'before' | 'limit'>,
): Promise<DeskPage<StoredTicket>> {
  checkLimit(limit);
  refuseProblems('list tickets', optionalTextProblems('/text', filter.text?.trim(), searchLimit));
  const before = after === undefined ? Infinity : placeOf(owner, '/after', after);
  const found = await storage.listTickets(scope, { ...filter, before, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const items = page.map(({ ticket }) => ticket);
  return last && found.length > limit ? { items, next: sealCursor(owner, last.place) } : { items };
}

/** One page of a timeline, oldest first, in the direction that was asked for. */
export async function pageOfEntries(
  storage: DeskStorage,
  key: TicketKey,
  owner: string,
  { after, before, limit = 50 }: DeskEntryQuery,
): Promise<DeskPage<StoredEntry>> {
  checkLimit(limit);
  if (after !== undefined && before !== undefined) refuse('/before', 'must not be given together with /after');
  const backwards = before !== undefined;
  const from = after === undefined ? 0 : placeOf(owner, '/after', after);
  const to = before === undefined || before === 'end' ? Infinity : placeOf(owner, '/before', before);
  const found = await storage.listEntries(key, { after: from, before: to, backwards, limit: limit + 1 });
  const items = backwards ? found.slice(-limit) : found.slice(0, limit);
  const edge = backwards ? items[0] : items.at(-1);
  return edge && found.length > limit ? { items, next: sealCursor(owner, edge.position) } : { items };
}

function placeOf(owner: string, pointer: string, cursor: string): number {
  const place = openCursor(owner, cursor);
  if (place === undefined) refuse(pointer, 'is not a cursor of this list and this user');
  return Number(place);
}

function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) refuse('/limit', 'must be a whole number from 1 to 100');
}

function refuse(pointer: string, message: string): void {
  refuseProblems('list', [{ pointer, message: `${pointer} ${message}` }]);
}
