import type { Ticket } from '../domain/ticket.js';
import type { Capabilities } from '../port/capabilities.js';

/**
 * Whether files may go with a reply now. A help desk that knows the action *attach* lists it on the tickets that take some;
 * at one that does not, they go wherever a reply goes.
 */
export function takesFiles(ticket: Ticket | undefined, capabilities: Capabilities | undefined): boolean {
  if (!ticket?.actions.includes('reply') || !capabilities?.attachments) return false;
  return ticket.actions.includes('attach') || !capabilities.actions.includes('attach');
}
