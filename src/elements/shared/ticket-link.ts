import type { TicketId } from '../../domain/ticket.js';

/** The address of a ticket on the host page: its template with the id in it, when that is a web address. */
export function ticketLink(template: string | undefined, id: TicketId): string | undefined {
  if (!template?.includes('{id}')) return undefined;
  const address = template.replaceAll('{id}', encodeURIComponent(id));
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { protocol, href } = new URL(address, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
