import { pause } from '../pause.js';
import type { Timer } from '../timer.js';
import type { DeviceDatabase, Lease } from './device-database.js';

/** What a lease is taken with. */
export interface LeaseTerms {
  readonly database: Pick<DeviceDatabase, 'change'>;
  /** Epoch milliseconds by the device's clock. */
  readonly now: () => number;
  readonly timer: Timer;
  /** Tells this page from the others. */
  readonly holder: string;
}

const term = 15_000;
const renewal = 5_000;

/**
 * Leads by a lease in the database, for pages that the browser gives no locks. It is renewed while the work goes on; that of a page
 * that is gone ends by itself. A clock that was put back ends it too. Where there is no database either, a page leads by itself.
 */
export async function leaseLead(
  terms: LeaseTerms,
  name: string,
  signal: AbortSignal,
  work: (leading: AbortSignal) => Promise<void>,
): Promise<void> {
  const done = new AbortController();
  const end = (): void => done.abort();
  signal.addEventListener('abort', end, { signal: done.signal });
  while (!signal.aborted && !(await take(terms, name))) await pause(renewal, terms.timer, signal);
  if (!signal.aborted) {
    void renew(terms, name, done);
    await work(done.signal);
  }
  done.abort();
  await give(terms, name);
}

async function renew(terms: LeaseTerms, name: string, done: AbortController): Promise<void> {
  while (!done.signal.aborted) {
    await pause(renewal, terms.timer, done.signal);
    // Somebody else has taken it while this page was asleep.
    if (!done.signal.aborted && !(await take(terms, name))) done.abort();
  }
}

function isFree(lease: Lease | undefined, holder: string, now: number): boolean {
  return !lease || lease.holder === holder || lease.until <= now || lease.until > now + term;
}

async function take({ database, now, holder }: LeaseTerms, name: string): Promise<boolean> {
  try {
    return await database.change('leases', async ({ store }) => {
      if (!isFree(await store.get(name), holder, now())) return false;
      await store.put({ name, holder, until: now() + term });
      return true;
    });
  } catch {
    return true;
  }
}

async function give({ database, holder }: LeaseTerms, name: string): Promise<void> {
  try {
    await database.change('leases', async ({ store }) => {
      if ((await store.get(name))?.holder === holder) await store.delete(name);
    });
  } catch {
    // It ends by itself.
  }
}
