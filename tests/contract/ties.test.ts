import test from 'node:test';

import type { WireCapabilities } from '../../src/contract/connection.js';
import type { WireSupportAction } from '../../src/contract/desk/action.js';
import type { WireNote, WireSupportTicket } from '../../src/contract/desk/ticket.js';
import type { WireEvent } from '../../src/contract/event.js';
import type { WirePage } from '../../src/contract/page.js';
import type { ProblemCode, Problem } from '../../src/contract/problem.js';
import { exactly } from '../../src/contract/schema.js';
import type { DeskEvent, InternalNote, SupportActionRequest, SupportTicket } from '../../src/desk/desk.js';
import type {
  Capabilities,
  FieldProblem,
  Outcome,
  Page,
  SupportErrorCode,
  SupportEvent,
  Ticket,
} from '../../src/port/index.js';
import * as z from 'zod/mini';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when every tie holds. */
function hold<_Ties extends readonly true[]>(): void {}

test('what stands on the wire is what the port and the desk say, neither more nor less', () => {
  hold<
    [
      Same<WireCapabilities, Capabilities>,
      Same<WireEvent, SupportEvent>,
      Same<WireEvent, DeskEvent>,
      Same<WirePage<Ticket>, Page<Ticket>>,
      Same<WireSupportAction, SupportActionRequest>,
      Same<keyof WireSupportTicket, keyof SupportTicket>,
      Same<WireNote['body'], InternalNote['body']>,
      Same<keyof WireNote, keyof InternalNote>,
      Same<Problem['outcome'], Outcome>,
      Same<Problem['errors'][number], FieldProblem>,
      // `network`, `timeout` and `malformed` are what a client finds out by itself.
      Same<ProblemCode | 'network' | 'timeout' | 'malformed', SupportErrorCode>,
    ]
  >();
});

test('a schema that lacks a member or a value of its type, or has one too many, does not compile', () => {
  interface Thing {
    readonly name: string;
    readonly size?: 'small' | 'large';
  }
  const name = z.string();
  exactly<Thing>()(z.object({ name, size: z.exactOptional(z.literal(['small', 'large'])) }));
  // @ts-expect-error: an optional member is missing
  exactly<Thing>()(z.object({ name }));
  // @ts-expect-error: a value is missing
  exactly<Thing>()(z.object({ name, size: z.exactOptional(z.literal(['small'])) }));
  // @ts-expect-error: a value too many
  exactly<Thing>()(z.object({ name, size: z.exactOptional(z.literal(['small', 'large', 'huge'])) }));
  // @ts-expect-error: a member too many
  exactly<Thing>()(z.object({ name, size: z.exactOptional(z.literal(['small', 'large'])), colour: name }));
  // @ts-expect-error: optional where it is not
  exactly<Thing>()(z.object({ name: z.exactOptional(name), size: z.exactOptional(z.literal(['small', 'large'])) }));
});
