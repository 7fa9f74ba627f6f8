import assert from 'node:assert/strict';

import { createDesk, DeskRefusal, type Desk, type DeskOptions, type DeskRefusalCode } from '../../src/desk/desk.js';
import { samplePeople, sampleService } from '../../src/desk/sample-desk.js';
import type { Ticket, TicketDraft } from '../../src/domain/ticket.js';
import { fakeClock, type FakeClock } from '../../src/testing/fake-clock.js';

/** A desk without tickets and, unless told otherwise, without opening hours, its clock, and what the tests do most. */
export interface OpenedDesk {
  readonly desk: Desk;
  readonly clock: FakeClock;
  file(who?: string, over?: Partial<TicketDraft>): Promise<Ticket>;
  /** An idempotency key that has not been used. */
  key(): { readonly idempotencyKey: string };
  kinds(id: string, who?: string): Promise<string[]>;
}

export function openedDesk(options: DeskOptions = {}): OpenedDesk {
  const clock = fakeClock();
  let keys = 0;
  const { calendar: _unpromised, ...service } = sampleService(clock.now());
  const desk = createDesk({ people: samplePeople, service, now: clock.now, ...options });
  const key = (): { readonly idempotencyKey: string } => ({ idempotencyKey: `key ${++keys}` });
  return {
    desk,
    clock,
    key,
    file: async (who = 'anna', over = {}) => (await desk.customer(who).fileTicket(draft(over), key())).value,
    kinds: async (id, who = 'anna') =>
      (await desk.customer(who).listEntries(id, { limit: 100 })).items.map((entry) => entry.kind),
  };
}

export function draft(over: Partial<TicketDraft> = {}): TicketDraft {
  return { kind: 'question', subject: 'Copy a week', body: 'How do I copy a week?', ...over };
}

/** Checks that something was refused for this reason, and gives the refusal. */
export async function refused(call: Promise<unknown>, code: DeskRefusalCode): Promise<DeskRefusal> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof DeskRefusal, `refused, not ${String(error)}`);
  assert.equal(error.code, code);
  return error;
}

export const minute = 60_000;
export const day = 24 * 60 * minute;
