import type { Session } from '../domain/session.js';
import { connectionOf } from './connection-of.js';
import { remembered } from './remembered.js';
import type { SupportStoreOptions } from './support-store-options.js';
import type { SupportStore } from './support-store.js';
import { signedOut } from './signed-out.js';
import type { Visit } from './visit.js';

/** What this device remembers for the present user; works in memory where storage is blocked, full or `none`. Never throws. */
export interface DeviceMemory {
  /** `undefined` when there is none or it is too old. */
  read(key: string): unknown;
  /** Keeps a JSON value, 30 days unless told otherwise. */
  write(key: string, value: unknown, options?: { readonly days?: number }): void;
  forget(key: string): void;
  /** `false`: it will not survive this page. */
  readonly lasting: boolean;
  /** The device was to keep it and would not: its storage is blocked or full. */
  readonly refused: boolean;
}

/** What of the platform's storages is used; `localStorage` and `sessionStorage` are such. */
export interface DeviceStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Every key begins with it. The number goes up when what is kept under it changes shape. */
const ours = 'tc-support/1/';
const anyVersion = 'tc-support/';
const day = 86_400_000;

interface Kept {
  readonly until: number;
  readonly value: unknown;
}

/** What tells where to look on the device. */
export interface DevicePlace extends Pick<SupportStoreOptions, 'storage' | 'helpDesk'> {
  readonly adapter?: { readonly name: string } | undefined;
}

/** Whatever a storage does, it is no reason to fail: it may be blocked, full, or cleared behind our back. */
export function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Where what belongs to one help desk, and there to one user, is kept. */
export function placeOf({ adapter, helpDesk = adapter?.name ?? '' }: DevicePlace, session?: Session): string {
  const owner = session ? [session.organisation.id, session.user.id] : [];
  return ours + [helpDesk, ...owner].map((part) => `${encodeURIComponent(part)}/`).join('');
}

/** Reads back what was written; anything else, such as what another version left, is nothing. */
function keptIn(text: string | null | undefined): Kept | undefined {
  const kept: unknown = typeof text === 'string' ? attempt(() => JSON.parse(text)) : undefined;
  if (typeof kept !== 'object' || kept === null || !('until' in kept && 'value' in kept)) return undefined;
  return typeof kept.until === 'number' ? { until: kept.until, value: kept.value } : undefined;
}

/** What was written, until it is too old. */
export function freshIn(text: string | null | undefined, now: number): unknown {
  const kept = keptIn(text);
  return kept && kept.until > now ? kept.value : undefined;
}

/** Removes everything of a storage whose key, and what stands there, is not wanted any more. */
function sweep(storage: DeviceStorage | undefined, unwanted: (key: string, text: string | null) => boolean): void {
  if (!storage) return;
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) if (unwanted(key, storage.getItem(key))) storage.removeItem(key);
}

/** The memory of one visit: of its user and help desk, and silent once the user has left. */
class VisitMemory implements DeviceMemory {
  readonly #visit: Visit;
  /** What the storage could not take, or could not be told to whom it belongs. */
  readonly #unkept = new Map<string, string>();
  #place: string | undefined;
  #tidy = false;

  constructor(visit: Visit) {
    this.#visit = visit;
    visit.signal.addEventListener('abort', () => {
      if (visit.signal.reason === signedOut) forgetDrafts(visit.settings, this.#session());
    });
  }

  get lasting(): boolean {
    return (
      this.#placed() !== undefined && this.#unkept.size === 0 && this.#store((storage) => storage.length) !== undefined
    );
  }

  get refused(): boolean {
    if (this.#placed() === undefined || this.#unkept.size === 0) return false;
    try {
      return this.#visit.settings.storage?.() !== undefined;
    } catch {
      return true;
    }
  }

  read(key: string): unknown {
    const place = this.#placed();
    const text = this.#unkept.get(key) ?? (place && this.#store((storage) => storage.getItem(place + key)));
    return this.#visit.ended ? undefined : freshIn(text, this.#now);
  }

  write(key: string, value: unknown, { days = 30 }: { readonly days?: number } = {}): void {
    const text = attempt(() => JSON.stringify({ until: this.#now + days * day, value }));
    if (text === undefined || this.#visit.ended) return;
    const place = this.#placed();
    this.#unkept.set(key, text);
    if (place !== undefined) this.#keepAll(place);
  }

  forget(key: string): void {
    const place = this.#placed();
    this.#unkept.delete(key);
    if (place !== undefined) this.#store((storage) => storage.removeItem(place + key));
  }

  /** The device's own clock, since it must hold from one page to the next. */
  get #now(): number {
    return this.#visit.settings.now();
  }

  #store<T>(act: (storage: DeviceStorage) => T): T | undefined {
    return attempt(() => {
      const storage = this.#visit.ended ? undefined : this.#visit.settings.storage?.();
      return storage && act(storage);
    });
  }

  /** Where the user's things are, of whom there is one to a visit; nobody's before the help desk has said who is here. */
  #placed(): string | undefined {
    const session = this.#session();
    return (this.#place ??= session && placeOf(this.#visit.settings, session));
  }

  #session(): Session | undefined {
    return connectionOf(this.#visit)?.session;
  }

  #keepAll(place: string): void {
    this.#store((storage) => {
      if (!this.#tidy) sweep(storage, (key, text) => key.startsWith(anyVersion) && this.#isOver(key, text));
      this.#tidy = true;
      for (const [key, text] of this.#unkept) {
        storage.setItem(place + key, text);
        this.#unkept.delete(key);
      }
    });
  }

  #isOver(key: string, text: string | null): boolean {
    return !key.startsWith(ours) || (keptIn(text)?.until ?? 0) <= this.#now;
  }
}

const memoryIn = remembered((visit: Visit): DeviceMemory => new VisitMemory(visit));

/** The memory of the present user and help desk. Another user never sees it, and once this one has left it takes nothing more. */
export function memoryOf({ visit }: Pick<SupportStore, 'visit'>): DeviceMemory {
  return memoryIn(visit);
}

/** Removes the drafts of a user, or of everybody where it is not known who is leaving, and what the help desk told. What was hidden stays hidden. */
export function forgetDrafts(device: DevicePlace, session?: Session): void {
  const place = placeOf(device, session);
  const owned = session ? /^draft\// : /^[^/]+\/[^/]+\/draft\//;
  const told = `${placeOf(device)}service`;
  attempt(() =>
    sweep(device.storage?.(), (key) => key === told || (key.startsWith(place) && owned.test(key.slice(place.length)))),
  );
}
