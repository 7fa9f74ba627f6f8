import type { SupportStoreOptions } from './support-store-options.js';
import { SupportStore } from './support-store.js';
import { platformTimer } from './timer.js';

/** A store on the platform's own clock, timer and randomness where the options name no other. */
export function createSupportStore(options: SupportStoreOptions): SupportStore {
  return new SupportStore({
    now: Date.now,
    newKey: randomKey,
    pollEvery: 30_000,
    timer: platformTimer,
    random: Math.random,
    report: (error) => console.warn(error),
    ...options,
  });
}

/** 128 random bits. Not `crypto.randomUUID`, which pages without TLS do not have. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
