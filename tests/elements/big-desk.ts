import { SupportError } from '../../src/port/support-error.js';
import type { Connection, SupportAdapter } from '../../src/port/support-adapter.js';
import type { SupportEvent } from '../../src/port/support-event.js';
import type { Ticket } from '../../src/domain/ticket.js';
import type { TimelineEntry } from '../../src/domain/timeline.js';

const start = Date.parse('2026-05-12T08:12:00.000Z');
const minute = 60_000;

const connection: Connection = {
  session: {
    user: { id: 'anna', name: 'Anna Ek' },
    organisation: { id: 'o1', name: 'Region Mitt' },
    role: 'customer',
    access: 'granted',
  },
  capabilities: {
    idempotency: { filing: 'exactly-once', replying: 'exactly-once' },
    concurrency: 'read-back',
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
  },
  service: {
    name: 'Support',
    languages: ['en'],
    lines: [],
    contactWays: [],
    kinds: ['question', 'fault'],
    fields: [],
    catalogue: [],
    announcements: [],
    textLimits: { subject: 200, body: 10_000 },
  },
  serverNow: new Date(start).toISOString(),
  cursor: 'c0',
};

const subjects = [
  'Shift swap approved twice after update 7.4',
  'Printing the rota in landscape',
  'Holiday balance shows the wrong year for part-time staff',
  'Export to payroll stops at the second page',
];
const statuses = ['in-progress', 'waiting-customer', 'new', 'solved'] as const;

/** A ticket like any other; the higher its number, the newer. */
export function ticket(number: number): Ticket {
  const at = new Date(start - (100_000 - number) * minute).toISOString();
  return {
    id: `t${String(number)}`,
    number: `TC-${String(number)}`,
    kind: 'question',
    subject: subjects[number % subjects.length] ?? '',
    status: statuses[number % 7 === 0 ? 1 : number % 5 === 0 ? 3 : 0],
    priority: 'normal',
    createdAt: at,
    updatedAt: at,
    reopenCount: 0,
    requester: { name: 'Anna Ek', self: number % 3 > 0 },
    lastReply: { at, by: 'support', name: 'Sofia Nyström' },
    unread: number % 11 === 0 ? 1 : 0,
    actions: ['reply', 'request-closure'],
    version: '1',
  };
}

/** A message like any other. */
export function message(number: number): TimelineEntry {
  const own = number % 3 === 0;
  return {
    id: `e${String(number)}`,
    at: new Date(start - (100_000 - number) * minute).toISOString(),
    actor: own
      ? { role: 'customer', name: 'Anna Ek', self: true }
      : { role: 'support', name: 'Sofia Nyström', line: 1 },
    kind: 'message',
    body: `We looked at **the audit trigger** of update ${String(number)}.\n\nIt was installed twice. Try:\n\n- one\n- two`,
    attachments: [],
  };
}

/** A help desk with as many tickets and entries as one likes, that answers at once. */
export class BigDesk {
  readonly adapter: SupportAdapter;
  tickets: readonly Ticket[];
  entries: readonly TimelineEntry[];
  /** Gives pages as large as it is asked for; otherwise everything it has at once. */
  paged: boolean;
  readonly #events: SupportEvent[] = [];
  #wake: (() => void) | undefined;

  constructor({ tickets = 1, entries = 1, paged = true }: { tickets?: number; entries?: number; paged?: boolean }) {
    this.tickets = Array.from({ length: tickets }, (_, index) => ticket(99_999 - index));
    this.entries = Array.from({ length: entries }, (_, index) => message(90_000 + index));
    this.paged = paged;
    const page = (limit: number): number => (this.paged ? limit : Infinity);
    this.adapter = {
      spec: 'tc-support/1',
      name: 'big',
      version: '1',
      connect: async () => connection,
      listTickets: async ({ limit = 50, after = '0' }) => {
        const from = Number(after);
        const to = from + page(limit);
        return { items: this.tickets.slice(from, to), ...(to < this.tickets.length && { next: String(to) }) };
      },
      getTicket: async (id) => {
        const found = this.tickets.find((each) => each.id === id);
        if (!found) throw new SupportError('not-found', id);
        return found;
      },
      listEntries: async (_, { limit = 50, before = 'end' }) => {
        const to = before === 'end' ? this.entries.length : Number(before);
        const from = Math.max(0, to - page(limit));
        return { items: this.entries.slice(from, to), ...(from > 0 && { next: String(from) }) };
      },
      fileTicket: async () => ticket(1),
      reply: async () => message(1),
      act: async () => ticket(1),
      events: () => this.#feed(),
      close: async () => undefined,
    };
  }

  /** Lets everybody know that a ticket has changed. */
  change(ticketId: string): void {
    this.#events.push({ type: 'ticket-changed', cursor: 'c1', ticketId });
    this.#wake?.();
  }

  async *#feed(): AsyncGenerator<SupportEvent> {
    for (;;) {
      const event = this.#events.shift();
      if (event) yield event;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
