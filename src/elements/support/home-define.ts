import '../opening-hours/define.js';
import { TcSupportHome } from './home.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support-home': TcSupportHome;
  }
}

if (!customElements.get('tc-support-home')) customElements.define('tc-support-home', TcSupportHome);
