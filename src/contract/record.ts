import * as z from 'zod/mini';

import type { Schema } from './schema.js';

/** An object with any keys and values of one kind. (`z.record` does the same and costs ten times as much to load.) */
export function recordOf<T>(values: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return z.catchall(z.object({}), values);
}
