import * as z from 'zod/mini';

import type { Schema } from './schema.js';

/** One page of a list on the wire; `next` is also told as `Link: rel="next"`. */
export interface WirePage<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** A page of what `items` describes. */
export function pageOf<T>(items: Schema<T>): Schema<WirePage<T>> {
  return z.object({ items: z.array(items), next: z.exactOptional(z.string()) });
}
