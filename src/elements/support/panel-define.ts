import { TcSupportPanel } from './panel.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-support-panel': TcSupportPanel;
  }
}

if (!customElements.get('tc-support-panel')) customElements.define('tc-support-panel', TcSupportPanel);
