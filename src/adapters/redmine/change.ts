import { SupportError } from '../../port/support-error.js';
import type { Visit } from './visit.js';
import * as wire from './wire.js';

/** Tries that meet somebody else's change in the same moment. */
const tries = 6;

/** The last change under way of each caller: one page does not race with itself. */
const underWay = new WeakMap<object, Promise<void>>();

/** Changes an issue, one change after the other. */
export function changeIssue(visit: Visit, id: string, issue: object, signal?: AbortSignal): Promise<void> {
  const before = underWay.get(visit.caller) ?? Promise.resolve();
  const change = before.catch(() => {}).then(() => changeNow(visit, id, issue, signal));
  underWay.set(visit.caller, change);
  return change;
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
