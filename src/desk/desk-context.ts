import type { ServiceDescription } from '../domain/service.js';
import type { FileScan } from './attachment-desk.js';
import type { DeskStorage } from './desk-storage.js';
import type { Person } from './person.js';
import type { ServiceBoard } from './service-board.js';
import type { ChangeContext } from './ticket-change.js';
import type { UploadLimits } from './upload-desk.js';

/** What every side of one desk works with. */
export interface DeskContext {
  readonly storage: DeskStorage;
  readonly now: () => number;
  readonly newId: () => string;
  readonly people: readonly Person[];
  /** What the desk was opened with: the limits and choices that never change. */
  readonly service: ServiceDescription;
  /** What support may change about it. */
  readonly board: ServiceBoard;
  /** Support does not learn whose an answer to a survey is. */
  readonly anonymousSurveys: boolean;
  readonly scan: FileScan | undefined;
  readonly uploads: UploadLimits;
  /** Whether a customer has the subscription of a service; `undefined` for a service that is none. */
  readonly subscribed: ((person: Person, service: string) => boolean | undefined) | undefined;
}

/** What a change that a person makes now is made with. */
export async function changeContext({ board, now, newId }: DeskContext, person: Person): Promise<ChangeContext> {
  return { person, now: now(), newId, ...(await board.promises()) };
}
