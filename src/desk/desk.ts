import type { ServiceDescription } from '../domain/service.js';
import type { CustomerDesk } from './customer-desk.js';
import type { DeskStorage } from './desk-storage.js';
import type { Person } from './person.js';
import type { SupportDesk } from './support-desk.js';

export * from './desk-refusal.js';
export type * from './customer-desk.js';
export type * from './desk-capabilities.js';
export type * from './desk-event.js';
export type * from './desk-page.js';
export type * from './desk-storage.js';
export type * from './person.js';
export type * from './support-action.js';
export type * from './support-desk.js';

/** What a desk is made of; every part has a default that suits a test. */
export interface DeskOptions {
  readonly storage?: DeskStorage;
  /** The time in epoch milliseconds. */
  readonly now?: () => number;
  readonly newId?: () => string;
  readonly people?: readonly Person[];
  readonly service?: ServiceDescription;
  /** How many events can be resumed from, when the desk makes its own storage. Default 10 000. */
  readonly eventRetention?: number;
}

/** The reference help desk: one service, its people and their tickets. */
export interface Desk {
  readonly people: readonly Person[];
  readonly now: () => number;
  /** Opens the desk for a customer. Throws `unauthenticated` when there is no such customer. */
  customer(personId: string): CustomerDesk;
  /** Opens support's side. Throws `not-found` unless the person is support. */
  support(personId: string): SupportDesk;
}

/** Opens a help desk: in memory and empty unless told otherwise. */
export declare function createDesk(options?: DeskOptions): Desk;
