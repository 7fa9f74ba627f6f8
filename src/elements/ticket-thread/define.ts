import { TcTicketThread } from './ticket-thread.js';

// Brings the types of the element's events along for whoever listens.
export type * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-ticket-thread': TcTicketThread;
  }
}

if (!customElements.get('tc-ticket-thread')) customElements.define('tc-ticket-thread', TcTicketThread);
