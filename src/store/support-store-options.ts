import type { Connection, SupportAdapter } from '../port/support-adapter.js';
import type { SupportError } from '../port/support-error.js';
import type { DeviceStorage } from './device-memory.js';
import type { Device } from './device.js';
import type { Timer } from './timer.js';

/** What a store needs from the page, and what it may be given in place of the platform's own. */
export interface SupportStoreOptions {
  readonly adapter: SupportAdapter;
  /** Gives a bearer token for the user; passed on to the adapter. */
  readonly token?: () => Promise<string>;
  /** The device's clock, in epoch milliseconds. */
  readonly now?: () => number;
  /** Makes idempotency keys that never repeat. */
  readonly newKey?: () => string;
  /** Milliseconds between readings where the help desk does not push. */
  readonly pollEvery?: number;
  readonly timer?: Timer;
  /** From 0 up to 1; spreads reconnections. */
  readonly random?: () => number;
  /** Where this device keeps drafts and what was hidden, such as `() => localStorage`; without it they end with the page. */
  readonly storage?: () => DeviceStorage | undefined;
  /** What the store shares with other pages and keeps for later ones beside `storage`: see `pageDevice`. Without it a page is by itself. */
  readonly device?: () => Promise<Device>;
  /** Tells this help desk from others in what the device keeps; the adapter's name when left out. */
  readonly helpDesk?: string;
  /** Looks at each answer to connect() before it is used, and rejects with a SupportError where it cannot be. */
  readonly inspect?: (connection: Connection, adapter: SupportAdapter) => Promise<void>;
  /** Hears once of each way in which the adapter breaks its contract; for developers. */
  readonly report?: (error: SupportError) => void;
}

type Optional = 'token' | 'storage' | 'device' | 'helpDesk' | 'inspect';

/** The options with every default filled in. */
export type SupportStoreSettings = Required<Omit<SupportStoreOptions, Optional>> & Pick<SupportStoreOptions, Optional>;
