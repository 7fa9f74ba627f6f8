import type { Actor, TimelineEntry } from '../../domain/timeline.js';
import type { Priority, TicketStatus } from '../../domain/ticket.js';

/** A change of status as a help desk notes it. */
export interface StatusChange {
  readonly id: string;
  readonly at: string;
  readonly actor: Actor;
  readonly from: TicketStatus;
  readonly to: TicketStatus;
  /** The help desk's own word for where it led. */
  readonly code: string;
  /** The priority that was set with it. */
  readonly priority?: Priority | null | undefined;
}

/** Tells whether a change of status is the beginning of the handling. */
export function begins({ from, to }: Pick<StatusChange, 'from' | 'to'>): boolean {
  return from === 'new' && to === 'in-progress';
}

/** Tells a change of status in the words of the timeline; nothing where both are one to us. */
export function statusEntry({ id, at, actor, from, to, code, priority }: StatusChange): readonly TimelineEntry[] {
  const head = { id, at, actor };
  if (begins({ from, to })) return [{ ...head, kind: 'handling-started', ...(priority && { priority }) }];
  if (to === 'closed') return [{ ...head, kind: 'closed', reason: 'solved' }];
  if (to === 'cancelled')
    return [{ ...head, kind: 'closed', reason: actor.role === 'customer' ? 'withdrawn' : 'rejected' }];
  if (from === 'closed' || from === 'cancelled') return [{ ...head, kind: 'reopened' }];
  if (to === 'unknown') return [{ ...head, kind: 'other', raw: { code } }];
  return from === to ? [] : [{ ...head, kind: 'status-changed', from, to }];
}
