import type { Connection, SupportError } from '../../src/port/index.js';
import { createSupportStore } from '../../src/store/create-support-store.js';
import type { SupportStoreOptions } from '../../src/store/support-store-options.js';
import type { SupportStore } from '../../src/store/support-store.js';
import { FakeTimer } from './fake-timer.js';
import { ScriptedAdapter, settle } from './scripted-adapter.js';
import { connection } from './support-samples.js';

/** A store on a scripted adapter, with all that the test moves it by. */
export interface Opened {
  readonly store: SupportStore;
  readonly adapter: ScriptedAdapter;
  readonly time: FakeTimer;
  readonly reports: SupportError[];
}

/** A store that has not connected yet. Keys count up: `key-1`, `key-2` … */
export function unopenedStore(options: Partial<SupportStoreOptions> = {}): Opened {
  const adapter = new ScriptedAdapter();
  const time = new FakeTimer();
  const reports: SupportError[] = [];
  let keys = 0;
  const store = createSupportStore({
    adapter,
    now: () => time.now,
    timer: time.timer,
    random: () => 1,
    newKey: () => `key-${++keys}`,
    report: (error) => reports.push(error),
    ...options,
  });
  return { store, adapter, time, reports };
}

/** A store that has connected. */
export async function openedStore(
  told: Connection = connection(),
  options: Partial<SupportStoreOptions> = {},
): Promise<Opened> {
  const opened = unopenedStore(options);
  const connecting = opened.store.connect();
  await settle();
  await opened.adapter.connects.next().answer(told);
  await connecting;
  return opened;
}

/** Does nothing, for a subscriber that only looks. */
export function look(): void {
  // Subscribing is what counts.
}
