import { TcSupport } from './support.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support': TcSupport;
  }
}

const registry: CustomElementRegistry | undefined = globalThis.customElements;
if (registry && !registry.get('tc-support')) registry.define('tc-support', TcSupport);
