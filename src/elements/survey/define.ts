import { TcSurvey } from './survey.js';

// Brings the types of the element's events along for whoever listens.
export type * from './events.js';

declare global {
  interface HTMLElementTagNameMap {
    'tc-survey': TcSurvey;
  }
}

if (!customElements.get('tc-survey')) customElements.define('tc-survey', TcSurvey);
