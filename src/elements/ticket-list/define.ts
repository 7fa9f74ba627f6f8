import { TcTicketList } from './ticket-list.js';

// Brings the types of the element's events along for whoever listens.
export type * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-ticket-list': TcTicketList;
  }
}

if (!customElements.get('tc-ticket-list')) customElements.define('tc-ticket-list', TcTicketList);
