import * as z from 'zod/mini';

import type { Deviation } from '../hours/calendar.js';
import { closed, noneTwice, quote, someText, whole, write, type Checked } from './advice.js';
import { authoredTextSchema } from './authored-text.js';
import { inOrder, instantSchema, isoDateSchema } from './calendar-date.js';
import { exactly, type Schema } from './schema.js';
import { spansSchema } from './weekly-hours.js';

/** Hours that differ from the usual ones, as support announces them. */
export const announcedDeviationSchema: Schema<Deviation> = exactly<Deviation>()(
  closed({
    id: someText('an id of its own'),
    from: isoDateSchema,
    to: isoDateSchema,
    open: spansSchema,
    message: authoredTextSchema,
    announcedAt: instantSchema,
    withdrawnAt: z.exactOptional(instantSchema),
  }).check(inOrder()),
);

/** Complains where a date would have two answers. What is withdrawn is out of the way. */
function lookForClashes({ value, complain }: Checked<readonly Deviation[]>): void {
  const live = value.flatMap((deviation, index) => (deviation.withdrawnAt === undefined ? [{ deviation, index }] : []));
  live.sort((one, other) => (one.deviation.from < other.deviation.from ? -1 : 1));
  let longest = live[0];
  for (const next of live.slice(1)) {
    if (!longest) return;
    const { id, to } = longest.deviation;
    if (next.deviation.from <= to) {
      const date = next.deviation.from;
      const both = `${quote(next.deviation.id)} and ${quote(id)} (at [${longest.index}])`;
      complain([next.index], `${both} are both live on ${date}; withdraw one, or change its dates`);
    }
    if (to < next.deviation.to) longest = next;
  }
}

/** Deviations of which at most one is live a date. */
export const deviationsSchema: Schema<readonly Deviation[]> = exactly<readonly Deviation[]>()(
  z.readonly(z.array(announcedDeviationSchema, write('a list of deviations, or [] for none'))).check(
    noneTwice(({ id }) => id, 'give each an id of its own'),
    whole(lookForClashes),
  ),
);
