import * as z from 'zod/mini';

import type { TimelineEntry } from '../domain/timeline.js';
import { exactly, type Schema } from './schema.js';
import { entrySchemas } from './timeline.js';

/** A timeline entry of any kind, as the server writes it. Clients read entries with `readEntry`, which knows more ways. */
export const entrySchema: Schema<TimelineEntry> = exactly<TimelineEntry>()(z.union(Object.values(entrySchemas)));
