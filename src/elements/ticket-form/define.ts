import { TcTicketForm } from './ticket-form.js';

// Brings the types of the element's events along for whoever listens.
export type * from './events.js';
export type * from '../ticket-list/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-ticket-form': TcTicketForm;
  }
}

if (!customElements.get('tc-ticket-form')) customElements.define('tc-ticket-form', TcTicketForm);
