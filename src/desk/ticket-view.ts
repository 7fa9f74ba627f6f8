import { customerMayDo, supportMayDo } from '../domain/life-cycle.js';
import type { Ticket } from '../domain/ticket.js';
import type { TimelineEntry } from '../domain/timeline.js';
import { deskActions } from './desk-capabilities.js';
import type { StoredEntry, StoredTicket } from './desk-storage.js';
import type { Person } from './person.js';
import { supportActionNames } from './support-action.js';
import type { SupportTicket } from './support-desk.js';
import { clockAt, eachClock } from './ticket-clocks.js';
import { mayAnswer, viewSurvey } from './ticket-survey.js';
import { lifeOf } from './ticket-change.js';

/** The ticket as one of its customers sees it. `read` is how many of support's replies this customer has read. */
export function viewTicket(stored: StoredTicket, person: Person, now: number, read: number): Ticket {
  const allowed = customerMayDo(lifeOf(stored, now));
  const survey = viewSurvey(stored, person);
  const isTaken = !mayAnswer(stored, person);
  return {
    ...viewFacts(stored, person, now),
    unread: Math.max(0, stored.supportReplies - read),
    ...(survey && { survey }),
    actions: deskActions.filter((action) => allowed.includes(action) && !(action === 'answer-survey' && isTaken)),
  };
}

/** The ticket as support sees it: without what only the customer can do, with whose it is. */
export function viewForSupport(stored: StoredTicket, person: Person, now: number): SupportTicket {
  const { organisation, organisationName, requester, callBack } = stored;
  const allowed: readonly string[] = supportMayDo(lifeOf(stored, now));
  return {
    ...viewFacts(stored, person, now),
    actions: [],
    organisation: { id: organisation, name: organisationName },
    customer: requester.name,
    ...(callBack && { callBack }),
    supportActions: supportActionNames.filter((action) => allowed.includes(action)),
  };
}

/** The entry as one person sees it: their own are marked as such. */
export function viewEntry({ entry, by }: StoredEntry, person: Person): TimelineEntry {
  return by === person.id ? { ...entry, actor: { ...entry.actor, self: true } } : entry;
}

function viewFacts({ facts, requester, version }: StoredTicket, person: Person, now: number): Omit<Ticket, 'actions'> {
  const { clocks } = facts;
  return {
    ...facts,
    ...(clocks && { clocks: eachClock(clocks, (clock) => clockAt(clock, now)) }),
    version: String(version),
    requester: { name: requester.name, self: requester.id === person.id },
  };
}
