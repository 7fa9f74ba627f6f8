import { acting } from './acting.js';
import { attaching } from './attaching.js';
import type { Check } from './check.js';
import { connecting } from './connecting.js';
import { describing } from './describing.js';
import { failing } from './failing.js';
import { filing } from './filing.js';
import { givingUp } from './giving-up.js';
import { guessing } from './guessing.js';
import { hearing } from './hearing.js';
import { isolating } from './isolating.js';
import { losing } from './losing.js';
import { paging } from './paging.js';
import { reading } from './reading.js';
import { remembering } from './remembering.js';
import { repeating } from './repeating.js';
import { searching } from './searching.js';
import { telling } from './telling.js';

/** The promises of the port by chapter. docs/adapters.md has a section of the same name for each. */
export const chapters: Readonly<Record<string, readonly Check[]>> = {
  ...{ connecting, describing, filing, repeating, reading, telling, paging, searching },
  ...{ acting, attaching, remembering, hearing, isolating, guessing },
  ...{ 'giving up': givingUp, losing, failing },
};

/** The chapters of which nothing may be left unchecked. */
export const unskippable: ReadonlySet<string> = new Set(['isolating', 'guessing']);
