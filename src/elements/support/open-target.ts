import type { TicketId, TicketKind } from '../../domain/ticket.js';
import type { HostContext } from '../shared/host-context.js';

/** A form to file a ticket in, with what the page knows of it already. */
export interface FormTarget {
  /** `order` is the form of the catalogue: to order a service or ask for a quote. */
  readonly view: 'form' | 'order';
  readonly kind?: TicketKind;
  /** Text to start the subject with. */
  readonly subject?: string;
  /** Id of a service in the catalogue. */
  readonly service?: string;
  /** What the page knows here, laid over the `context` of the element. */
  readonly context?: HostContext;
}

/** What `open()` shows: the home view, a form, the list of tickets, or one ticket. */
export type OpenTarget =
  | 'home'
  | 'new-ticket'
  | 'order'
  | 'tickets'
  | { readonly ticket: TicketId }
  | { readonly view: 'home' }
  | { readonly view: 'tickets' }
  | FormTarget;
