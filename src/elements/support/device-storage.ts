import type { DeviceStorage } from '../../store/device-memory.js';

/** The browser's storage of a `draft-storage`. Throws where the browser blocks it, which the store takes as none. */
export function deviceStorage(kind: string): DeviceStorage | undefined {
  if (kind === 'none') return undefined;
  return kind === 'session' ? sessionStorage : localStorage;
}
