import type { ServiceDescription } from '../../domain/service.js';
import type { TicketAction, TicketStatus } from '../../domain/ticket.js';
import type { Capabilities } from '../../port/capabilities.js';
import type { Settings } from './options.js';

/** What Redmine offers, completed by what the page says of it. */
export function serviceOf({ fields, service, attachments }: Settings): ServiceDescription {
  return {
    name: 'Support',
    languages: ['en'],
    lines: [],
    contactWays: [],
    kinds: fields.kind === undefined ? ['question'] : ['question', 'fault', 'task'],
    fields: [],
    catalogue: [],
    announcements: [],
    attachmentLimits: { ...attachments, types: [] },
    textLimits: { subject: 255, body: 60_000 },
    ...service,
  };
}

/** What the adapter can do. Redmine has no place for a key that counts, so nothing is promised more than once. */
export function capabilitiesOf({ fields, statuses, attachments, service }: Settings): Capabilities {
  const closure: readonly TicketAction[] = fields.closure === undefined ? [] : ['request-closure', 'withdraw-closure'];
  return {
    idempotency: { filing: 'at-least-once', replying: 'at-least-once' },
    concurrency: 'read-back',
    statuses: [...new Set<TicketStatus>(Object.values(statuses))],
    actions: ['reply', 'attach', ...closure, 'accept-solution', 'reject-solution', 'reopen', 'cancel'],
    attachments: { mode: 'single', ...attachments, types: [] },
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
