import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MINUTE, toldMinute } from '../../hours/date.js';
import type { OpenInterval } from '../../hours/hours.js';
import { circleCheckIcon } from '../shared/icons/circle-check.js';
import { beginWords, whenWords } from '../shared/promise-words.js';
import type { BeginPromise } from '../shared/promise-words.js';
import { richMessage } from '../shared/rich-message.js';
import type { HoursView } from './hours-view.js';
import { stateWords } from './state-words.js';

/** Whether it is shown how a promise comes about, and what changes that. */
export interface Explanation {
  readonly shown: boolean;
  readonly onToggle: () => void;
}

/** A sum of more terms than this explains nothing. */
const mostTerms = 4;

/** A length of time such as `1 hr 48 min`, in whole minutes. */
function durationWords(milliseconds: number, languageTag: string): string {
  const minutes = Math.round(milliseconds / MINUTE);
  const unit = (count: number, name: 'hour' | 'minute'): string =>
    count ? new Intl.NumberFormat(languageTag, { style: 'unit', unit: name, unitDisplay: 'short' }).format(count) : '';
  return [unit(Math.floor(minutes / 60), 'hour'), unit(minutes % 60, 'minute')].filter(Boolean).join(' ');
}

function termWords({ from, to }: OpenInterval, { now, time, text }: HoursView): string {
  const range = text['hours.rangeAria']({ start: time.clock(from), end: time.clock(to) });
  const day = time.dayAt(from);
  return day === time.dayAt(now) ? range : `${time.shortDay(day)}, ${range}`;
}

/** Whether the service vows it, and does not say "normally". */
export function isFirm({ rule }: BeginPromise): boolean {
  return rule.hedge === 'always';
}

/** The open time that a promise is made of. Counted from the next whole minute, so that what is shown adds up. */
function renderSum({ due }: BeginPromise, view: HoursView): TemplateResult | typeof nothing {
  const terms = view.hours.intervals({ from: toldMinute(view.now), to: toldMinute(due) });
  if (terms.length > mostTerms) return nothing;
  return html`<ul class="sum number">
    ${terms.map(
      (term) => html`<li>
        <span>${termWords(term, view)}</span> <span>${durationWords(term.to - term.from, view.languageTag)}</span>
      </li>`,
    )}
  </ul>`;
}

function renderExplanation(promise: BeginPromise, view: HoursView): TemplateResult {
  const hours = promise.rule.openMinutes / 60;
  return html`<div class="explanation small" id="how">
    <p>${view.text[isFirm(promise) ? 'promise.howBodyFirm' : 'promise.howBody']({ hours })}</p>
    ${renderSum(promise, view)}
  </div>`;
}

function renderHow({ text }: HoursView, { shown, onToggle }: Explanation): TemplateResult {
  return html`<button
    type="button"
    class="link small"
    part="button"
    aria-expanded=${shown ? 'true' : 'false'}
    aria-controls=${shown ? 'how' : nothing}
    @click=${onToggle}
  >
    ${text['promise.how']}
  </button>`;
}

/** Says by when handling begins if a ticket is filed now, and on request how that comes about. */
export function promiseLine(promise: BeginPromise, view: HoursView, explanation: Explanation): TemplateResult {
  const { now, time, text } = view;
  const when = whenWords({ at: promise.due, now, time }, text);
  return html`<div class="promise">
    ${circleCheckIcon()}
    <div>
      <p>
        ${richMessage(text[isFirm(promise) ? 'promise.homeFirm' : 'promise.home']({ when }))}
        ${renderHow(view, explanation)}
      </p>
      ${explanation.shown ? renderExplanation(promise, view) : nothing}
    </div>
  </div>`;
}

/** Says the same in one sentence, for beside a button; while support is closed it says so first. */
export function promiseSentence(promise: BeginPromise, view: HoursView, explanation: Explanation): TemplateResult {
  const { state, now, time, text } = view;
  const isClosed = state.kind === 'closed' || state.kind === 'lunch';
  return html`<div class="brief">
    <p>
      ${isClosed ? html`${stateWords(view).word}. ` : nothing}${beginWords(isFirm(promise), { at: promise.due, now, time }, text)}.
      ${renderHow(view, explanation)}
    </p>
    ${explanation.shown ? renderExplanation(promise, view) : nothing}
  </div>`;
}
