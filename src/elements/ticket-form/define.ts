import { TcTicketForm } from './ticket-form.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-ticket-form': TcTicketForm;
  }
}

if (!customElements.get('tc-ticket-form')) customElements.define('tc-ticket-form', TcTicketForm);
