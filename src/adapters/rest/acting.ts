import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';

/** Under which conditions something is done. */
export interface ActOptions {
  readonly ifMatch: string | undefined;
  /** It was tried before, and nobody knows whether it was done. */
  readonly again: boolean;
  readonly signal: AbortSignal | undefined;
}

const leads: Readonly<Record<string, Ticket['status']>> = {
  'accept-solution': 'closed',
  'reject-solution': 'in-progress',
  reopen: 'in-progress',
  cancel: 'cancelled',
};

/** The status that an action leads to. */
export function statusAfter(action: ActionRequest['action']): Ticket['status'] {
  return leads[action] ?? 'unknown';
}

/** Whether a ticket stands as an action leaves it. */
export function hasHappened({ status, closureRequestedAt }: Ticket, action: ActionRequest['action']): boolean {
  if (action === 'request-closure') return closureRequestedAt !== undefined;
  if (action === 'withdraw-closure') return closureRequestedAt === undefined;
  return status === leads[action];
}

/** Whether there is still something to do; throws `stale` or `not-allowed` where it may not be done to the ticket as it is now. */
export function isToDo(now: Ticket, action: ActionRequest['action'], { ifMatch, again }: ActOptions): boolean {
  const { id, version, actions } = now;
  if (again && hasHappened(now, action)) return false;
  if (ifMatch !== undefined && ifMatch !== version)
    throw new SupportError('stale', `Ticket ${id} has changed since it was read`);
  if (!actions.includes(action)) throw new SupportError('not-allowed', `${action} is not offered on ticket ${id} now`);
  return true;
}
