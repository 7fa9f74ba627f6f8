import type { ServiceDescription } from '../../domain/service.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import { remembered } from '../../store/remembered.js';

const withoutCatalogue = remembered((service: ServiceDescription): ServiceDescription => ({
  ...service,
  catalogue: [],
}));

/** What the help desk offers, without a catalogue where it cannot take orders from one. The same description gives the same value. */
export function describedService(store: SupportStore | undefined): ServiceDescription | undefined {
  const connection = connectionOf(store);
  if (!connection || connection.capabilities.catalogue) return connection?.service;
  return withoutCatalogue(connection.service);
}
