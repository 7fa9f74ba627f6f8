import type { CatalogueService } from '../../domain/service.js';
import type { Ticket } from '../../domain/ticket.js';
import { localText } from './local-text.js';

/** The name of the service that a ticket orders, by the catalogue of today; one that is no longer in it by its id. */
export function orderedService(
  { service }: Ticket,
  catalogue: readonly CatalogueService[],
  languageTag: string,
): string | undefined {
  const known = catalogue.find(({ id }) => id === service);
  return known ? localText(known.name, languageTag) : service;
}
