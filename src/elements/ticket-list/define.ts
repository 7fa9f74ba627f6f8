import { TcTicketList } from './ticket-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-ticket-list': TcTicketList;
  }
}

if (!customElements.get('tc-ticket-list')) customElements.define('tc-ticket-list', TcTicketList);
