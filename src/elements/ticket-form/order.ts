import { isOrderKind } from '../../domain/order-kind.js';
import type { CatalogueService, FormField, ServiceDescription } from '../../domain/service.js';
import type { TicketKind } from '../../domain/ticket.js';
import type { FormValues } from './form-values.js';

/** What stands for a service that is not in the catalogue. */
export const otherService = '';

/** The services that the form offers: those of the catalogue, to whoever wants to order something or have it quoted. */
export function offeredServices(
  { kind }: FormValues,
  service: ServiceDescription | undefined,
): readonly CatalogueService[] {
  return isOrderKind(kind) ? (service?.catalogue ?? []) : [];
}

/** The service that has been chosen from the catalogue. */
export function chosenService(
  values: FormValues,
  service: ServiceDescription | undefined,
): CatalogueService | undefined {
  return offeredServices(values, service).find(({ id }) => id === values.service);
}

/** What the chosen service asks for itself. */
export function ownFields(values: FormValues, service: ServiceDescription | undefined): readonly FormField[] {
  return chosenService(values, service)?.fields ?? [];
}

/** Whether it is still open if the customer orders, or wants to know the price first. */
export function asksWish(values: FormValues, service: ServiceDescription | undefined): boolean {
  const kinds = service?.kinds ?? [];
  return offeredServices(values, service).length > 0 && kinds.includes('order') && kinds.includes('quote');
}

/** What the customer wants of a service: what was said, or what the form was opened for. */
export function wishIn({ wish, kind }: FormValues): 'order' | 'quote' | undefined {
  return wish ?? (kind === 'quote' ? 'quote' : undefined);
}

/** The kind of the ticket, once it is clear. */
export function kindOf(values: FormValues, service: ServiceDescription | undefined): TicketKind | undefined {
  return asksWish(values, service) ? wishIn(values) : values.kind;
}
