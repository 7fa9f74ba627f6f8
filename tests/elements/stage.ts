import { fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { memoryAdapter } from '../../src/adapters/memory/index.js';
import { createDesk } from '../../src/desk/desk.js';
import type { Desk } from '../../src/desk/desk.js';
import { samplePeople } from '../../src/desk/sample-people.js';
import type { ServiceDescription, Ticket, TicketDraft } from '../../src/port/index.js';
import { createSupportStore } from '../../src/store/create-support-store.js';
import type { DeviceStorage } from '../../src/store/device-memory.js';
import type { SupportStore } from '../../src/store/support-store.js';
import { FakeTimer } from './fake-timer.js';
import { PhoneLine } from './phone-line.js';

/** What the help desk of the tests offers. */
export const service: ServiceDescription = {
  name: 'Support',
  languages: ['en', 'sv'],
  lines: [],
  contactWays: [],
  kinds: ['question', 'fault', 'task', 'order', 'quote'],
  fields: [],
  catalogue: [],
  announcements: [],
  textLimits: { subject: 40, body: 400 },
};

/** A plain question to file. */
export const question: TicketDraft = { kind: 'question', subject: 'Printing in landscape', body: 'How do I do it?' };

/** Who is on the page, and on what. */
export interface StageSet {
  readonly as?: string;
  readonly offers?: ServiceDescription;
  /** What the device has kept from earlier pages; nothing is kept without. */
  readonly device?: DeviceStorage;
  /** The desk of an earlier page. */
  readonly desk?: Desk;
}

/** A page with a help desk behind it, and a hand on everything between. */
export class Stage {
  readonly desk: Desk;
  readonly line: PhoneLine;
  readonly store: SupportStore;
  readonly timer: FakeTimer = new FakeTimer();
  /** The help desk's time in epoch milliseconds: Tuesday 12 May 2026, 10:12 in Sweden. */
  now = Date.parse('2026-05-12T08:12:00.000Z');
  #keys = 0;

  constructor({ as = 'anna', offers = service, device, desk }: StageSet = {}) {
    this.desk = desk ?? createDesk({ people: samplePeople, service: offers, now: () => this.now });
    this.line = new PhoneLine(memoryAdapter({ desk: this.desk, as }));
    const storage = device && (() => device);
    this.store = createSupportStore({ adapter: this.line.adapter, now: () => this.now, ...(storage && { storage }) });
  }

  /** Lets minutes go by at the help desk. */
  wait(minutes: number): void {
    this.now += minutes * 60_000;
  }

  /** A key for one change behind the element's back. */
  key(): { readonly idempotencyKey: string } {
    return { idempotencyKey: `behind-${String(this.#keys++)}` };
  }

  /** Files a ticket behind the element's back. */
  async file(draft: Partial<TicketDraft> = {}, by = 'anna'): Promise<Ticket> {
    const { value } = await this.desk.customer(by).fileTicket({ ...question, ...draft }, this.key());
    return value;
  }
}

/** Where an element is shown. */
export interface Place {
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  readonly width?: number;
}

/** Puts an element on a page of its own language and colours. */
export async function show<E extends HTMLElement>(
  element: E,
  { theme = 'light', lang = 'en', width = 440 }: Place = {},
): Promise<E> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  Object.assign(page.style, { colorScheme: theme, background: theme === 'dark' ? '#12181b' : '#faf9f6' });
  Object.assign(page.style, { inlineSize: `${String(width)}px`, fontFamily: 'system-ui' });
  page.append(element);
  return element;
}

/** Waits for something to be so, without sleeping. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  await waitUntil(async () => Boolean(await holds()), what, { interval: 5, timeout: 10_000 });
}

export { fixtureCleanup };
