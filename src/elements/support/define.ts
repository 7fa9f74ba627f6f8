import { TcSupport } from './support.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support': TcSupport;
  }
}

if (!customElements.get('tc-support')) customElements.define('tc-support', TcSupport);
