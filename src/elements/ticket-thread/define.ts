import { TcTicketThread } from './ticket-thread.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-ticket-thread': TcTicketThread;
  }
}

if (!customElements.get('tc-ticket-thread')) customElements.define('tc-ticket-thread', TcTicketThread);
