import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Weekday } from '../../hours/calendar.js';
import { beginPromise } from '../shared/promise-words.js';
import { comingChanges } from './coming-changes.js';
import { comingDays, comingRows, comingWeek, weekTable } from './day-rows.js';
import { dayRibbon } from './day-ribbon.js';
import { shortSpans } from './day-words.js';
import { hasTimeToday } from './hours-state.js';
import type { HoursView } from './hours-view.js';
import { promiseLine, promiseSentence } from './promise-line.js';
import type { Explanation } from './promise-line.js';
import { stateLine, unknownLine } from './state-line.js';
import { opensWords } from './state-words.js';

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

function renderOpens(view: HoursView): TemplateResult | typeof nothing {
  const { state } = view;
  return state.kind === 'closed' && state.opens !== undefined
    ? html`<h2>${opensWords(state.opens, view)}</h2>`
    : nothing;
}

function renderFoot({ state, now, time, text, mayFile }: HoursView): TemplateResult {
  const anyTime = mayFile && (state.kind === 'closed' || state.kind === 'lunch');
  // Whose clock shows the same needs not be told whose it is, except by ear.
  const isHere = !time.differs(now);
  return html`<p class=${isHere && !anyTime ? 'visually-hidden' : 'foot muted'}>
    ${anyTime ? html`<span>${text['hours.alwaysFile']}</span>` : nothing}
    <span class=${isHere ? 'visually-hidden' : ''}>${text['hours.timezone']({ zone: time.zoneName(now) })}</span>
  </p>`;
}

/** How it stands now, today as a ribbon or the coming days, and by when a ticket filed now is begun. */
export function hoursCard(view: HoursView, explanation: Explanation): TemplateResult {
  const { calendar, hours, now, state, time, text } = view;
  if (state.kind === 'unknown') return hoursFrame(text['hours.title'], unknownLine(text));
  const promise = beginPromise(calendar.promises, hours, now);
  const days = hasTimeToday(state, now, time) ? [] : comingRows(view);
  const content = html`${stateLine(view)} ${renderOpens(view)}
  ${days.length ? comingDays(days, view) : dayRibbon(view, promise)}
  ${promise ? promiseLine(promise, view, explanation) : nothing} ${renderFoot(view)}`;
  return html`${hoursFrame(text['hours.title'], content)} ${comingChanges(days.at(-1)?.to ?? time.dayAt(now), view)}`;
}

/** By when a ticket filed now is begun, in one sentence; nothing where nothing is promised or known. */
export function hoursPromise(view: HoursView, explanation: Explanation): TemplateResult | typeof nothing {
  const promise = beginPromise(view.calendar.promises, view.hours, view.now);
  return promise ? promiseSentence(promise, view, explanation) : nothing;
}

/** The card that opening hours stand in, and the place below it. */
export function hoursFrame(title: string, content: TemplateResult): TemplateResult {
  return html`<section class="card padded" part="hours" aria-label=${title}>${content}</section>
    <slot></slot>`;
}

/** The hours of an ordinary week, where its weekdays are all alike. */
function renderRegular(view: HoursView): TemplateResult | typeof nothing {
  const { calendar, text } = view;
  const [monday = [], ...others] = weekdays.map((weekday) => calendar.weekly[weekday]);
  const alike = monday.length > 0 && others.every((spans) => JSON.stringify(spans) === JSON.stringify(monday));
  const ranges = shortSpans(monday, view);
  return alike
    ? html`<p class="regular"><b>${text['hours.regular']}</b> ${text['hours.weekdays']({ ranges })}</p>`
    : nothing;
}

/** How it stands now, and the week from today on. */
export function hoursWeek(view: HoursView): TemplateResult {
  const { text } = view;
  const week = comingWeek(view);
  const content = html`<h2>${text['hours.title']}</h2>
    ${stateLine(view)} ${weekTable(week, view)} ${renderRegular(view)} ${renderFoot(view)}`;
  return html`${hoursFrame(text['hours.all'], content)} ${comingChanges(week.at(-1)?.to ?? 0, view)}`;
}
