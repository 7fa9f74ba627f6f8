import * as z from 'zod/mini';

import type { PromiseRule } from '../hours/calendar.js';
import { closed, noneTwice, someText, write } from './advice.js';
import { exactly, type Schema } from './schema.js';

const minutes = write('a number of open minutes above 0');

const promise: Schema<PromiseRule> = exactly<PromiseRule>()(
  closed({
    id: someText('an id of its own'),
    event: z.literal(['begin', 'reply', 'resolve'], write('one of begin, reply, resolve')),
    openMinutes: z.number(minutes).check(z.gt(0, minutes)),
    hedge: z.literal(['normally', 'always'], write('normally or always')),
  }),
);

/** What a service promises, each promise under an id of its own. */
export const promisesSchema: Schema<readonly PromiseRule[]> = exactly<readonly PromiseRule[]>()(
  z
    .readonly(z.array(promise, write('a list of promises, or [] for none')))
    .check(noneTwice(({ id }) => id, 'give each an id of its own')),
);
