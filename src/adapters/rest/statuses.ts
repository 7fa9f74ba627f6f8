import type { RawStatus, TicketStatus } from '../../domain/ticket.js';

/** A help desk's own status → ours. */
export type StatusMap = Readonly<Record<string, TicketStatus>>;

/** A status as ours; one that nobody has mapped is `unknown` and keeps its word. */
export function statusOf(
  statuses: StatusMap,
  code: string,
): { readonly status: TicketStatus; readonly raw?: RawStatus } {
  const status = Object.hasOwn(statuses, code) ? statuses[code] : undefined;
  return status ? { status } : { status: 'unknown', raw: { code } };
}

/** Tells whether a status of ours is the end of a ticket. */
export function isEnded(status: TicketStatus | undefined): boolean {
  return status === 'closed' || status === 'cancelled';
}
