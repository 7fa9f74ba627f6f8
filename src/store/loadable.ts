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

function staleOf<T>(loadable: Loadable<T>): { readonly stale?: T } {
  const stale = shownValue(loadable);
  return stale === undefined ? {} : { stale };
}

/** The same phase with what is shown changed. */
export function mapShown<T>(loadable: Loadable<T>, change: (value: T) => T): Loadable<T> {
  if (loadable.phase === 'ready') return { phase: 'ready', value: change(loadable.value) };
  if (loadable.phase === 'idle' || loadable.stale === undefined) return loadable;
  return { ...loadable, stale: change(loadable.stale) };
}

/** Loading, with what was shown before still there to show. */
export function loadingAfter<T>(loadable: Loadable<T>): Loadable<T> {
  return { phase: 'loading', ...staleOf(loadable) };
}

/** Failed, with what was shown before still there to show. */
export function failedAfter<T>(loadable: Loadable<T>, error: SupportError): Loadable<T> {
  return { phase: 'failed', error, ...staleOf(loadable) };
}
