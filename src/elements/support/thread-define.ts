// What the panel shows a thread with, in one file.
import '../ticket-thread/define.js';
import { TcSupportTicketMeta } from './ticket-meta.js';

export { threadOf } from '../../store/thread-model.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support-ticket-meta': TcSupportTicketMeta;
  }
}

if (!customElements.get('tc-support-ticket-meta')) customElements.define('tc-support-ticket-meta', TcSupportTicketMeta);
