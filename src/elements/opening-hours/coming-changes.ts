import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DAY } from '../../hours/date.js';
import type { DayStamp } from '../../hours/date.js';
import { calendarDay, calendarDays, isChanged } from './calendar-day.js';
import type { CalendarDay } from './calendar-day.js';
import { dayWords } from './day-words.js';
import type { HoursView } from './hours-view.js';
import { calendarClockIcon } from '../shared/icons/calendar-clock.js';
import { localText } from '../shared/local-text.js';

/** More than this nobody reads ahead. */
const most = 4;

/** The dated days of the coming week that change something. */
function changedDays(after: DayStamp, view: HoursView): CalendarDay[] {
  const week = calendarDays(view.time.dayAt(view.now) + DAY, 7, view);
  return week.filter((day) => day.from > after && day.reason !== 'deviation' && isChanged(day, view));
}

/** What has been announced, however far ahead. */
function announcedDays(after: DayStamp, view: HoursView): CalendarDay[] {
  return view.hours
    .notices(view.now)
    .map(({ from, to }) => ({ ...calendarDay(Date.parse(to), view), from: Math.max(Date.parse(from), after + DAY) }))
    .filter(({ from, to }) => from <= to);
}

function changeWords(day: CalendarDay, view: HoursView): string {
  const { hours, why } = dayWords(day, view);
  if (day.message) return `${hours}. ${localText(day.message, view.languageTag)}`;
  return why !== undefined && day.reason !== 'eve' ? `${hours}. ${why}` : (why ?? hours);
}

function renderChange(day: CalendarDay, view: HoursView): TemplateResult {
  const { now, time } = view;
  const name = day.from === day.to ? time.date(time.wall(day.from), now) : time.dates(day.from, day.to);
  return html`<li><b>${name}:</b> ${changeWords(day, view)}</li>`;
}

/**
 * Tells of other hours before they come: of what is announced, and of red days, short days and the like in the coming
 * week. `after`: the last day that is told of already. Nothing when all is as usual. Needs noticeStyles.
 */
export function comingChanges(after: DayStamp, view: HoursView): TemplateResult | typeof nothing {
  const changes = [...changedDays(after, view), ...announcedDays(after, view)];
  if (!changes.length) return nothing;
  const shown = changes.sort((one, other) => one.from - other.from).slice(0, most);
  return html`<section class="notice wait" part="notice" aria-labelledby="changes">
    ${calendarClockIcon()}
    <div>
      <h2 id="changes">${view.text['hours.upcoming']}</h2>
      <ul>
        ${shown.map((day) => renderChange(day, view))}
      </ul>
    </div>
  </section>`;
}
