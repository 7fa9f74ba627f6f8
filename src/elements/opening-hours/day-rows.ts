import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DAY } from '../../hours/date.js';
import { calendarDays, joined } from './calendar-day.js';
import type { CalendarDay } from './calendar-day.js';
import { DayAxis, frameOf } from './day-axis.js';
import { dayBar } from './day-ribbon.js';
import { dayWords } from './day-words.js';
import type { DayWords } from './day-words.js';
import type { HoursView } from './hours-view.js';

/** How many rows a closed service shows, and how many days may have to be looked at for them. */
const rowCount = 4;
const lookAhead = 8;

/** The four rows of days that follow, weekends in one. */
export function comingRows(view: HoursView): CalendarDay[] {
  const tomorrow = view.time.dayAt(view.now) + DAY;
  return joined(calendarDays(tomorrow, lookAhead, view)).slice(0, rowCount);
}

function shortName({ from, to }: CalendarDay, { time }: HoursView): string {
  return from === to ? time.shortDay(from) : `${time.weekday(from)}–${time.weekday(to)}`;
}

function nextOpening({ state, time }: HoursView): number | undefined {
  return 'opens' in state && state.opens !== undefined ? time.dayAt(state.opens) : undefined;
}

function axisOver(days: readonly CalendarDay[], { calendar, time }: HoursView): (day: CalendarDay) => DayAxis {
  const frame = frameOf([...Object.values(calendar.weekly).flat(), ...days.flatMap(({ open }) => open)]);
  return ({ from }) => new DayAxis(from, frame, time);
}

/** What stands at the end of a row: hours in short for the eye and in full for the ear, and why. */
function renderWords({ hours, spoken, why }: DayWords): TemplateResult {
  return html`${
    hours === spoken
      ? hours
      : html`<span class="number" aria-hidden="true">${hours}</span><span class="visually-hidden">${spoken}</span>`
  }${why ? html`<span class="why">${why}</span>` : nothing}`;
}

/** Shows the coming days with their reasons, for a service that is closed. Needs ribbonStyles. */
export function comingDays(rows: readonly CalendarDay[], view: HoursView): TemplateResult {
  const axis = axisOver(rows, view);
  const next = nextOpening(view);
  return html`<ul class="days" aria-label=${view.text['hours.title']}>
    ${rows.map(
      (day) => html`<li class=${day.from === next ? 'day next' : 'day'}>
        <span class="name">${shortName(day, view)}</span> ${dayBar(axis(day), view)}
        <span class="hours">${renderWords(dayWords(day, view))}</span>
      </li>`,
    )}
  </ul>`;
}

/** Today and the next six days. */
export function comingWeek(view: HoursView): CalendarDay[] {
  return calendarDays(view.time.dayAt(view.now), 7, view);
}

/** Shows days as a table, a row each. Needs ribbonStyles. */
export function weekTable(days: readonly CalendarDay[], view: HoursView): TemplateResult {
  const { now, time, text } = view;
  const today = time.dayAt(now);
  const axis = axisOver(days, view);
  return html`<table class="days">
    <caption class="visually-hidden">
      ${text['hours.all']}
    </caption>
    <tbody>
      ${days.map(
        (
          day,
        ) => html`<tr class=${day.from === today ? 'day next' : 'day'} aria-current=${day.from === today ? 'date' : nothing}>
          <th scope="row" class="name">
            <span aria-hidden="true">${time.shortDate(day.from)}</span>
            <span class="visually-hidden">${time.date(time.wall(day.from), now)}</span>
          </th>
          <td class="line">${dayBar(axis(day), view)}</td>
          <td class="hours">${renderWords(dayWords(day, view))}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
