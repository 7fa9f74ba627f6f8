import { TcSupportTicketMeta } from './ticket-meta.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support-ticket-meta': TcSupportTicketMeta;
  }
}

if (!customElements.get('tc-support-ticket-meta')) customElements.define('tc-support-ticket-meta', TcSupportTicketMeta);
