import type { Connection, SupportAdapter } from '../../port/support-adapter.js';
import type { SupportError } from '../../port/support-error.js';
import { createSupportStore } from '../../store/create-support-store.js';
import type { Device } from '../../store/device.js';
import type { DeviceStorage } from '../../store/device-memory.js';
import type { SupportStore } from '../../store/support-store.js';
import { platformTimer } from '../../store/timer.js';
import { lateAdapter } from './late-adapter.js';
import { warnOnce } from './warn-once.js';

/** Where a store gets its help desk from: an adapter, or the address of a server that speaks our protocol. */
export interface StoreOrigin {
  readonly adapter: SupportAdapter | undefined;
  readonly endpoint: string | undefined;
  /** Gives a bearer token for the user. */
  readonly token: (() => Promise<string>) | undefined;
  /** Where the device keeps drafts. */
  readonly storage: () => DeviceStorage | undefined;
}

function report(error: SupportError): void {
  warnOnce(error.message, error);
}

/** Looks at a page's own adapter, with code that pages without one never download; where that cannot be had, it is trusted. */
async function inspect(connection: Connection, adapter: SupportAdapter): Promise<void> {
  (await import('./adapter-check.js').catch(() => undefined))?.checkAdapter(connection, adapter);
}

/** Opens a store. The HTTP adapter is fetched only for an `endpoint`: a page with its own adapter never downloads it. */
export function openStore({ adapter, endpoint = '', token, storage }: StoreOrigin): SupportStore {
  const given = token ? { token } : {};
  const device = async (): Promise<Device> => (await import('./page-device.js')).pageDevice(storage, platformTimer);
  if (adapter)
    return createSupportStore({ adapter, inspect, report, storage, ...(!adapter.inPage && { device }), ...given });
  return createSupportStore({
    adapter: lateAdapter(async () => {
      const { httpAdapter } = await import('../../adapters/http/index.js');
      return httpAdapter({ endpoint, ...given });
    }),
    helpDesk: endpoint,
    report,
    storage,
    device,
    ...given,
  });
}
