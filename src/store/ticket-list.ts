import type { Ticket } from '../domain/ticket.js';
import type { Cursor, Page } from '../port/support-adapter.js';

/** The pages of a list that are shown, as one list: newest change first, no ticket twice. */
export interface TicketList {
  readonly items: readonly Ticket[];
  /** There are more; `more()` fetches them. */
  readonly next?: Cursor;
  readonly loadingMore?: boolean;
}

/** A list that goes on at a cursor, or is here in full. */
export function ticketList(items: readonly Ticket[], next: Cursor | undefined): TicketList {
  return next === undefined ? { items } : { items, next };
}

/** A list with its first page as it is now, and whether a ticket has left it that way. */
export interface Headed {
  readonly merged: TicketList;
  readonly left: boolean;
}

/**
 * A list with its first page as it is now. What is not on that page and stood before something unchanged on it has left the
 * list; what stood after goes on as it was. `undefined` where nothing on the page is as it was, so that nobody knows where
 * the two meet.
 */
export function withHead(list: TicketList, { items, next }: Page<Ticket>): Headed | undefined {
  if (next === undefined || items.length === 0) return { merged: ticketList(items, next), left: true };
  const head = new Map(items.map((ticket) => [ticket.id, ticket]));
  // From the end and once: a long list lies below the first page.
  let place = list.items.length;
  let moved = false;
  for (let ticket; (ticket = list.items[--place]);) {
    const now = head.get(ticket.id);
    if (now && isUnchanged(ticket, now)) break;
    moved ||= now !== undefined;
  }
  if (place < 0) return undefined;
  const left = list.items.slice(0, place).some(({ id }) => !head.has(id));
  const after = list.items.slice(place + 1);
  const rest = moved ? after.filter(({ id }) => !head.has(id)) : after;
  return { merged: rest.length > 0 ? ticketList(items.concat(rest), list.next) : ticketList(items, next), left };
}

/** A list with what has been read again from its top; what lay further down stands as it was. */
export function withTop(list: TicketList, top: TicketList): TicketList {
  const last = top.items.at(-1)?.id;
  const end = list.items.findIndex(({ id }) => id === last);
  if (top.next === undefined || end < 0) return top;
  const known = new Set(top.items.map(({ id }) => id));
  const rest = list.items.slice(end + 1).filter(({ id }) => !known.has(id));
  return rest.length > 0 ? ticketList([...top.items, ...rest], list.next) : top;
}

/** A list with one ticket as it is now, or without it. */
export function withTicket(list: TicketList, id: string, ticket: Ticket | undefined): TicketList {
  return { ...list, items: list.items.flatMap((each) => (each.id !== id ? [each] : ticket ? [ticket] : [])) };
}

function isUnchanged(before: Ticket, now: Ticket): boolean {
  return now.updatedAt === before.updatedAt && now.version === before.version;
}
