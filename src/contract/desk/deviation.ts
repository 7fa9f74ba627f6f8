import type { Deviation } from '../../hours/calendar.js';
import { closed } from '../advice.js';
import { authoredTextSchema } from '../authored-text.js';
import { inOrder, isoDateSchema } from '../calendar-date.js';
import { exactly, type Schema } from '../schema.js';
import { spansSchema } from '../weekly-hours.js';

/** The body of `POST /desk/v1/deviations` and `PUT …/{id}`: a deviation before it is announced. */
export type DeviationRequest = Pick<Deviation, 'from' | 'to' | 'open' | 'message'>;

/** The body of `POST /desk/v1/deviations` and `PUT …/{id}`; strict. */
export const deviationRequestSchema: Schema<DeviationRequest> = exactly<DeviationRequest>()(
  closed({ from: isoDateSchema, to: isoDateSchema, open: spansSchema, message: authoredTextSchema }).check(inOrder()),
);
