import type { TicketId } from '../../domain/ticket.js';

/** The address of a ticket on the host page: its template with the id in it, when that is a web address. */
export function ticketLink(template: string | undefined, id: TicketId): string | undefined {
  if (!template?.includes('{id}')) return undefined;
  // A link reads an address as the page does, and has no protocol for what is none.
  const address = template.replaceAll('{id}', encodeURIComponent(id));
  const { protocol, href } = Object.assign(document.createElement('a'), { href: address });
  return /^https?:$/.test(protocol) ? href : undefined;
}
