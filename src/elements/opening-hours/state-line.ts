import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HoursText } from './hours-text.js';
import type { HoursView } from './hours-view.js';
import { badgeWords, stateWords } from './state-words.js';

/** A state's own shape, so that colour is never all there is; decorative, the words beside it say the same. */
function mark(): TemplateResult {
  return html`<span class="mark" aria-hidden="true"></span>`;
}

/** Says how the service stands: in a word, by a shape and in a colour. Needs stateStyles. */
export function stateLine(view: HoursView): TemplateResult {
  const { word, detail, why } = stateWords(view);
  return html`<p class="state ${view.state.kind}">
    ${mark()}
    <span>
      <span class="word">${word}</span>${detail ? html` <span class="detail number">${detail}</span>` : nothing}
      ${why ? html`<span class=${detail ? 'detail why' : 'detail'}>${why}</span>` : nothing}
    </span>
  </p>`;
}

/** Says that the hours are not known, and that this stops nobody. Needs stateStyles. */
export function unknownLine(text: HoursText): TemplateResult {
  return html`<p class="state unknown">${mark()}<span class="word">${text['hours.unavailable']}</span></p>`;
}

/** Says how the service stands in one short sentence, for the head of a page. Needs stateStyles. */
export function stateBadge(view: HoursView): TemplateResult {
  const { now, time, text } = view;
  return html`<p class="badge state ${view.state.kind}" part="hours">
    ${mark()}
    <span>
      <span class="word number">${badgeWords(view)}</span>
      <span class="visually-hidden">${text['hours.timezone']({ zone: time.zoneName(now) })}</span>
    </span>
  </p>`;
}
