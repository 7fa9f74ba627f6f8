import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkIcon } from '../shared/icons/check.js';
import { beginWords } from '../shared/promise-words.js';
import type { BeginPromise } from '../shared/promise-words.js';
import { calendarDay } from './calendar-day.js';
import { DayAxis, frameOf } from './day-axis.js';
import type { Segment } from './day-axis.js';
import { spokenSpans } from './day-words.js';
import type { HoursView } from './hours-view.js';
import { placed } from './placed.js';
import { isFirm } from './promise-line.js';

const hour = 3_600_000;

/** The axis of today: wide enough for now, however early or late that is. */
function todayAxis(view: HoursView): DayAxis {
  const { calendar, now, time } = view;
  const today = time.dayAt(now);
  const spans = [...Object.values(calendar.weekly).flat(), ...calendarDay(today, view).open];
  return new DayAxis(today, frameOf(spans, (now - time.wall(today)) / hour), time);
}

/** The whole picture in a sentence. */
function ribbonWords(view: HoursView, promise: BeginPromise | undefined): string {
  const { now, time, text } = view;
  const { open } = calendarDay(time.dayAt(now), view);
  const today = text['hours.ribbonAria']({ ranges: spokenSpans(open, view), now: time.clock(now) });
  if (!promise) return today;
  return `${today} ${beginWords(isFirm(promise), { at: promise.due, now, time }, text)}.`;
}

/** Draws today: when it is open, where we are, and when a ticket filed now is begun. Needs ribbonStyles. */
export function dayRibbon(view: HoursView, promise: BeginPromise | undefined): TemplateResult {
  const { now, time } = view;
  const due = promise?.due;
  const axis = todayAxis(view);
  const at = axis.place(now);
  return html`<div class="ribbon number" part="ribbon" role="img" aria-label=${ribbonWords(view, promise)}>
    <div class="track">
      ${axis.segments(view, now).map((segment) => renderSegment(segment, segment.to <= at))}
      <span class="now" .style=${placed(at)}></span>
      <span class="label" .style=${placed(at)}>${time.clock(now)}</span>
      ${due !== undefined && axis.holds(due) ? html`<span class="pin" .style=${placed(axis.place(due))}>${checkIcon()}</span>` : nothing}
    </div>
    <div class="scale">
      ${axis.labels(view).map((label) => html`<span class="label" .style=${placed(label.at)}>${label.words}</span>`)}
    </div>
  </div>`;
}

function renderSegment({ from, to }: Segment, past = false): TemplateResult {
  return html`<span class=${past ? 'segment past' : 'segment'} .style=${placed(from, to)}></span>`;
}

/** Draws a day as one bar without words. Needs ribbonStyles. */
export function dayBar(axis: DayAxis, view: HoursView): TemplateResult {
  return html`<div class="track" aria-hidden="true">${axis.segments(view).map((segment) => renderSegment(segment))}</div>`;
}
