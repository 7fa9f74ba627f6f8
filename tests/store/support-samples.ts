import type { Capabilities, Connection, Session, Ticket, TicketDraft, TimelineEntry } from '../../src/port/index.js';

/** A minute of the morning of the samples, as an instant. */
export function minute(number: number): string {
  return new Date(Date.parse('2026-05-12T08:00:00.000Z') + number * 60_000).toISOString();
}

/** A ticket as the help desk would give it. */
export function ticket(id: string, values: Partial<Ticket> = {}): Ticket {
  return {
    id,
    number: id,
    kind: 'question',
    subject: `About ${id}`,
    status: 'new',
    priority: null,
    createdAt: minute(0),
    updatedAt: minute(0),
    reopenCount: 0,
    requester: { name: 'Anna', self: true },
    actions: ['reply', 'request-closure'],
    version: '1',
    ...values,
  };
}

/** A message from support, written in that minute. */
export function message(id: string, at: number, body = `Message ${id}`): TimelineEntry {
  return { id, at: minute(at), actor: { role: 'support', name: 'Sofia' }, kind: 'message', body, attachments: [] };
}

/** A message that the user has written. */
export function ownMessage(id: string, at: number, body: string): TimelineEntry {
  return { id, at: minute(at), actor: { role: 'customer', self: true }, kind: 'message', body, attachments: [] };
}

/** What the user hands in. */
export const draft: TicketDraft = { kind: 'fault', subject: 'The schedule is empty', body: 'Since this morning.' };

/** What the help desk can do in most tests. */
const capabilities: Capabilities = {
  idempotency: { filing: 'exactly-once', replying: 'exactly-once' },
  concurrency: 'if-match',
  statuses: ['new', 'in-progress', 'waiting-customer', 'solved', 'closed'],
  actions: ['reply', 'request-closure'],
  attachments: false,
  live: { mode: 'push', resume: true },
  search: true,
  survey: false,
  anonymousSurveys: false,
  calendar: false,
  announcements: false,
  catalogue: false,
  quotes: false,
  readMarkers: true,
};

/** What the help desk tells at the start. */
export function connection(
  values: {
    live?: Capabilities['live'];
    access?: Session['access'];
    serverNow?: string;
    name?: string;
    cursor?: string;
  } = {},
): Connection {
  return {
    session: {
      user: { id: 'anna', name: 'Anna' },
      organisation: { id: 'o1', name: 'Café Lund' },
      role: 'customer',
      access: values.access ?? 'granted',
    },
    capabilities: { ...capabilities, live: values.live ?? capabilities.live },
    service: {
      name: values.name ?? 'Support',
      languages: ['en'],
      lines: [],
      contactWays: [],
      kinds: ['question', 'fault'],
      fields: [],
      catalogue: [],
      announcements: [],
      textLimits: { subject: 200, body: 10_000 },
    },
    serverNow: values.serverNow ?? minute(0),
    ...(values.cursor !== undefined && { cursor: values.cursor }),
  };
}
