import { TcSupport } from './support.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support': TcSupport;
  }
}

if (globalThis.customElements && !customElements.get('tc-support')) customElements.define('tc-support', TcSupport);
