import type { ServiceDescription } from '../domain/service.js';
import type { ServiceCalendar } from '../hours/calendar.js';
import { expandCalendar, type CalendarRules } from '../hours/rules.js';
import { horizonAt } from './calendar-horizon.js';
import type { DeskStorage } from './desk-storage.js';
import { promisesOf, type Promises } from './promises.js';
import type { StoredService } from './stored-service.js';

/** What a board is made of. */
export interface ServiceBoardParts {
  readonly storage: DeskStorage;
  /** The time in epoch milliseconds. */
  readonly now: () => number;
  /** The service as the desk was opened with it. */
  readonly service: ServiceDescription;
  readonly rules?: CalendarRules;
}

interface Expanded {
  readonly calendar: ServiceCalendar;
  readonly promises: Promises;
  /** What it was worked out from. */
  readonly of: string;
}

/** The service as it is now: as it was opened, with what support has changed since, and with opening hours that go on. */
export class ServiceBoard {
  readonly #parts: ServiceBoardParts;
  #expanded: Expanded | undefined;

  constructor(parts: ServiceBoardParts) {
    this.#parts = parts;
  }

  /** What support may change, as it is now. */
  async read(): Promise<StoredService> {
    const { storage, service, rules } = this.#parts;
    const { announcements } = service;
    return (await storage.readService()) ?? { version: 0, announcements, ...(rules && { rules }) };
  }

  /** The service as customers are told of it. */
  async describe(): Promise<ServiceDescription> {
    const known = await this.read();
    const expanded = this.#expand(known);
    return {
      ...this.#parts.service,
      announcements: known.announcements,
      ...(expanded && { calendar: expanded.calendar }),
    };
  }

  /** What is promised now, and by which version of the service; nothing is without opening hours. */
  async promises(): Promise<{ readonly serviceVersion: number; readonly promises?: Promises }> {
    const known = await this.read();
    const promises = this.#expand(known)?.promises;
    return { serviceVersion: known.version, ...(promises && { promises }) };
  }

  /** Changes the service and lets everyone know; whoever is overtaken looks again. */
  async change(edit: (service: StoredService) => Omit<StoredService, 'version'>): Promise<StoredService> {
    for (;;) {
      const before = await this.read();
      const after = { ...edit(before), version: before.version + 1 };
      if (await this.#parts.storage.writeService(after)) return after;
    }
  }

  #expand({ version, rules }: StoredService): Expanded | undefined {
    const horizon = horizonAt(this.#parts.now());
    const of = `${version} ${horizon.to}`;
    if (this.#expanded?.of === of) return this.#expanded;
    const calendar = rules ? expandCalendar(rules, horizon) : this.#parts.service.calendar;
    this.#expanded = calendar && { calendar, promises: promisesOf(calendar), of };
    return this.#expanded;
  }
}
