import type { SupportError } from '../port/support-error.js';

/** A thing shown that comes from the help desk: one value with named phases. `stale` is what was shown before. */
export type Loadable<T> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading'; readonly stale?: T }
  | { readonly phase: 'ready'; readonly value: T }
  | { readonly phase: 'failed'; readonly error: SupportError; readonly stale?: T };

/** What there is to show now, fresh or stale. */
export function shownValue<T>(loadable: Loadable<T>): T | undefined {
  if (loadable.phase === 'ready') return loadable.value;
  return loadable.phase === 'idle' ? undefined : loadable.stale;
}
