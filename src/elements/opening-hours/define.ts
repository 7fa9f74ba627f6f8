import { TcOpeningHours } from './opening-hours.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-opening-hours': TcOpeningHours;
  }
}

if (!customElements.get('tc-opening-hours')) customElements.define('tc-opening-hours', TcOpeningHours);
