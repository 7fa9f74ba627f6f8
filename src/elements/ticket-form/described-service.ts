import type { ServiceDescription } from '../../domain/service.js';
import { shownValue } from '../../store/loadable.js';
import type { SupportStore } from '../../store/support-store.js';

const withoutCatalogue = new WeakMap<ServiceDescription, ServiceDescription>();

/** What the help desk offers, without a catalogue where it cannot take orders from one. The same description gives the same value. */
export function describedService(store: SupportStore | undefined): ServiceDescription | undefined {
  const connection = store && shownValue(store.connection);
  if (!connection || connection.capabilities.catalogue) return connection?.service;
  const { service } = connection;
  const without = withoutCatalogue.get(service) ?? { ...service, catalogue: [] };
  withoutCatalogue.set(service, without);
  return without;
}
