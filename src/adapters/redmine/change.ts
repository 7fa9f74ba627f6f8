import { SupportError } from '../../port/support-error.js';
import { inTurn } from '../rest/in-turn.js';
import type { Visit } from './visit.js';
import * as wire from './wire.js';

/** Tries that meet somebody else's change in the same moment. */
const tries = 6;

/** Changes an issue, one change after the other: one page does not race with itself. */
export function changeIssue(visit: Visit, id: string, issue: object, signal?: AbortSignal): Promise<void> {
  return inTurn(visit.caller, () => changeNow(visit, id, issue, signal), signal);
}

/**
 * Changes an issue. Two changes in one moment meet: Redmine makes one of them and answers the other 422 without a reason.
 * Nothing of that one was made, so it is tried again.
 */
async function changeNow({ caller }: Visit, id: string, issue: object, signal?: AbortSignal): Promise<void> {
  const call = { method: 'PUT', path: `/issues/${id}.json`, json: { issue }, signal } as const;
  for (let left = tries; ; left--) {
    try {
      await caller.call(call, wire.nothing);
      return;
    } catch (error) {
      if (!isMeeting(error)) throw error;
      if (left <= 1) throw new SupportError('stale', `Ticket ${id} is being changed by others`, { cause: error });
    }
  }
}

function isMeeting(error: unknown): boolean {
  if (!(error instanceof SupportError) || error.code !== 'invalid') return false;
  const cause: unknown = error.cause;
  return typeof cause === 'object' && cause !== null && 'body' in cause && cause.body === '{"errors":[]}';
}
