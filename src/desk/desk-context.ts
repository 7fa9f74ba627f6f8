import type { ServiceDescription } from '../domain/service.js';
import type { DeskStorage } from './desk-storage.js';
import type { Person } from './person.js';

/** What every side of one desk works with. */
export interface DeskContext {
  readonly storage: DeskStorage;
  readonly now: () => number;
  readonly newId: () => string;
  readonly people: readonly Person[];
  readonly service: ServiceDescription;
}
