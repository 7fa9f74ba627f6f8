import type { ServiceDescription } from '../domain/service.js';
import { expandCalendar, type CalendarRules } from '../hours/rules.js';
import { horizonAt } from './calendar-horizon.js';
import type { FileScan } from './attachment-desk.js';
import type { CustomerDesk } from './customer-desk.js';
import { CustomerSide } from './customer-side.js';
import { DeskRefusal, type DeskRefusalCode } from './desk-refusal.js';
import type { DeskStorage } from './desk-storage.js';
import { bounded } from './field-rules.js';
import type { MemoryFiles } from './memory-files.js';
import { MemoryStorage } from './memory-storage.js';
import type { Person } from './person.js';
import { plainService } from './plain-service.js';
import { randomId } from './random-id.js';
import { ServiceBoard } from './service-board.js';
import type { SupportDesk } from './support-desk.js';
import { SupportSide } from './support-side.js';
import type { UploadLimits } from './upload-desk.js';

export * from './desk-refusal.js';
export type * from './announcement-desk.js';
export type * from './attachment-desk.js';
export type * from './calendar-desk.js';
export type * from './customer-desk.js';
export type * from './desk-capabilities.js';
export type * from './desk-event.js';
export type * from './desk-page.js';
export type * from './desk-storage.js';
export type * from './file-storage.js';
export type * from './person.js';
export type * from './stored-service.js';
export type * from './support-action.js';
export type * from './support-desk.js';
export type * from './survey-desk.js';
export type * from './upload-desk.js';

/** What a desk is made of; every part has a default that suits a test. */
export interface DeskOptions {
  readonly storage?: DeskStorage;
  /** The time in epoch milliseconds. */
  readonly now?: () => number;
  readonly newId?: () => string;
  readonly people?: readonly Person[];
  readonly service?: ServiceDescription;
  /**
   * The opening hours as rules, which support may change and deviate from; they replace `service.calendar` and are worked
   * out for at least 13 months ahead, always.
   */
  readonly calendar?: CalendarRules;
  /** Surveys are answered without support learning by whom or on which ticket. Default: support sees both. */
  readonly anonymousSurveys?: boolean;
  /** Whether a customer has the subscription of a service in the catalogue; `undefined` for a service that is none. */
  readonly subscribed?: (person: Person, service: string) => boolean | undefined;
  /** Looks into every file that is uploaded; until it has answered, and unless it says `clean`, nobody can download the file. */
  readonly scan?: FileScan;
  /** How many events can be resumed from, when the desk makes its own storage. Default 10 000. */
  readonly eventRetention?: number;
  /** Bounds on what customers upload. */
  readonly uploads?: UploadLimits;
  /** Where files are kept, when the desk makes its own storage. Default: in memory. */
  readonly files?: MemoryFiles;
}

/** The reference help desk: one service, its people and their tickets. */
export interface Desk {
  readonly people: readonly Person[];
  readonly now: () => number;
  /** Bytes a file may have; 0 when the desk takes none. */
  readonly maxBytes: number;
  /** Opens the desk for a customer. Throws `unauthenticated` when there is no such customer. */
  customer(personId: string): CustomerDesk;
  /** Opens support's side. Throws `not-found` unless the person is support. */
  support(personId: string): SupportDesk;
}

/** Opens a help desk: in memory and empty unless told otherwise. */
export function createDesk(options: DeskOptions = {}): Desk {
  const { now = Date.now, newId = randomId, people = [], eventRetention = 10_000, calendar: rules, files } = options;
  const storage = options.storage ?? new MemoryStorage({ eventRetention, ...(files && { files }) });
  const service = openedService(options, now());
  const board = new ServiceBoard({ storage, now, service, ...(rules && { rules }) });
  const { anonymousSurveys = false, scan, uploads = {}, subscribed } = options;
  const context = { storage, now, newId, people, service, board, anonymousSurveys, scan, uploads, subscribed };
  return {
    people,
    now,
    maxBytes: service.attachmentLimits?.maxBytes ?? 0,
    customer: (id) => new CustomerSide(context, find(people, 'customer', id, 'unauthenticated')),
    support: (id) => new SupportSide(context, find(people, 'support', id, 'not-found')),
  };
}

function openedService({ service = plainService, calendar, uploads }: DeskOptions, now: number): ServiceDescription {
  const { attachmentLimits: limits } = service;
  const maxBytes = uploads?.maxBytes;
  return {
    ...service,
    fields: service.fields.map(bounded),
    catalogue: service.catalogue.map((each) => ({ ...each, ...(each.fields && { fields: each.fields.map(bounded) }) })),
    ...(limits && maxBytes !== undefined && { attachmentLimits: { ...limits, maxBytes } }),
    ...(calendar && { calendar: expandCalendar(calendar, horizonAt(now)) }),
  };
}

function find(people: readonly Person[], role: Person['role'], id: string, refusal: DeskRefusalCode): Person {
  const person = people.find((each) => each.id === id && each.role === role);
  if (!person) throw new DeskRefusal(refusal, `nobody called ${id} is known as ${role} here`);
  return person;
}
