import type { ServiceDescription } from '../../domain/service.js';
import type { TicketAction, TicketStatus } from '../../domain/ticket.js';
import type { Capabilities } from '../../port/capabilities.js';
import type { Account } from './account.js';
import type { Settings } from './options.js';

/** What Request Tracker offers, completed by what the page says of it. */
export function serviceOf({ fields }: Account, { service, attachments }: Settings): ServiceDescription {
  return {
    name: 'Support',
    languages: ['en'],
    lines: [],
    contactWays: [],
    kinds: fields.has('kind') ? ['question', 'fault', 'task'] : ['question'],
    fields: [],
    catalogue: [],
    announcements: [],
    attachmentLimits: { ...attachments, types: [] },
    // A subject is a column of 200 bytes, and letters beyond English ones take two: what is longer is cut without a word.
    textLimits: { subject: 100, body: 50_000 },
    ...service,
  };
}

/** What the adapter can do before this Request Tracker: some of it hangs on custom fields that are there or not. */
export function capabilitiesOf({ fields }: Account, { statuses, attachments, service }: Settings): Capabilities {
  const closure: readonly TicketAction[] = fields.has('closure') ? ['request-closure', 'withdraw-closure'] : [];
  return {
    idempotency: {
      filing: fields.has('key') ? 'reconciled' : 'at-least-once',
      replying: fields.has('messageKey') ? 'reconciled' : 'at-least-once',
    },
    concurrency: 'if-match',
    statuses: [...new Set<TicketStatus>(Object.values(statuses))],
    actions: ['reply', 'attach', ...closure, 'accept-solution', 'reject-solution', 'reopen', 'cancel'],
    attachments: { mode: 'inline', ...attachments, types: [] },
    live: { mode: 'poll', resume: false },
    search: true,
    survey: false,
    anonymousSurveys: false,
    calendar: service.calendar !== undefined,
    announcements: (service.announcements?.length ?? 0) > 0,
    catalogue: false,
    quotes: false,
    readMarkers: false,
  };
}
