import * as z from 'zod/mini';

import type { Ticket } from '../domain/ticket.js';
import { problemShape, type Problem } from './problem.js';
import { exactly, type Schema } from './schema.js';
import { ticketSchema } from './ticket.js';

/** A problem as the server writes it. */
export interface ServedProblem extends Problem {
  /** The ticket as it now is, when it had changed since it was read (412). */
  readonly current?: Ticket;
}

/** A problem as the server writes it. Kept from clients, which read the ticket anew and need not carry this. */
export const servedProblemSchema: Schema<ServedProblem> = exactly<ServedProblem>()(
  z.object({ ...problemShape, current: z.exactOptional(ticketSchema) }),
);
