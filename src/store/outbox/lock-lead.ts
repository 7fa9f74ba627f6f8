/** What of the browser's locks is used. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Leads by the browser's own locks, which a page that goes away gives back at once. A page to which the browser gives none, as in
 * a frame without an origin, leads by itself. Never rejects.
 */
export async function lockLead(
  locks: Locks,
  name: string,
  signal: AbortSignal,
  work: (leading: AbortSignal) => Promise<void>,
): Promise<void> {
  try {
    await locks.request(name, { signal }, () => (signal.aborted ? undefined : work(signal)));
  } catch {
    // Not wanted any more before it was our turn, or never to be had.
    if (!signal.aborted) await work(signal);
  }
}
