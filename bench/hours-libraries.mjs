// Our engine and its peers behind one face. Each peer is told a service as well as it can be; what it has no words for,
// it is not asked.
import dayjs from 'dayjs';
import dayjsBusinessTime from 'dayjs-business-time';
import moment from 'moment';
import 'moment-business-time';
import OpeningHours from 'opening_hours';
import { compileHours } from '../src/hours/index.ts';
import { HOST_ZONE } from './hours-services.mjs';

/**
 * @typedef {import('./hours-services.mjs').Service} Service
 * @typedef {import('./hours-vectors.mjs').Question} Question
 * @typedef {(question: any) => unknown} Ask
 * @typedef {object} Library
 * @property {string} name
 * @property {string} entry what a page imports to use it
 * @property {(service: Service) => Partial<Record<Question['kind'], Ask>> | undefined} tell gives how to ask each kind
 *   of question about a service; nothing when it cannot be told that service. The last one told is the one asked.
 */

dayjs.extend(dayjsBusinessTime);

const WEEK = /** @type {const} */ (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
const LONG_WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * The spans of each weekday from Sunday on, cut at midnight for those who know no nights.
 * @param {Service} service
 */
function cutWeek({ calendar: { weekly } }) {
  return WEEK.map((day, index) => {
    const nights = weekly[WEEK[(index + 6) % 7] ?? 'sun'].filter(([from, to]) => to <= from);
    return [
      ...nights.map(([, to]) => ['00:00', to]),
      ...weekly[day].map(([from, to]) => [from, to <= from ? '24:00' : to]),
    ];
  });
}

/** @param {Service} service */
function closedDates({ calendar }) {
  return calendar.days.map(({ date }) => date);
}

/**
 * Whether a library of weekly hours and closed dates, in the host's zone, can be told a service.
 * @param {Service} service
 */
function isPlain({ calendar, shortDays }) {
  return !shortDays && calendar.timeZone === HOST_ZONE;
}

/** @type {Library} */
const ours = {
  name: 'tc-support/hours',
  entry: `export { compileHours } from './src/hours/index.ts'`,
  tell: ({ calendar }) => {
    const hours = compileHours(calendar);
    return {
      open: ({ at }) => hours.isOpen(at),
      change: ({ at }) => {
        const change = hours.nextChange(at);
        return 'at' in change ? change.at : undefined;
      },
      add: ({ at, minutes }) => {
        const due = hours.addOpenMinutes(at, minutes);
        return 'at' in due ? due.at : undefined;
      },
      between: ({ at, to }) => hours.openMinutesBetween(at, to),
    };
  },
};

/** @type {Library} */
const momentBusinessTime = {
  name: 'moment-business-time',
  entry: `import 'moment-business-time'; export { default } from 'moment'`,
  tell: (service) => {
    if (!isPlain(service)) return undefined;
    const week = cutWeek(service).map((spans, day) => [day, spans.length ? spans.flat() : null]);
    moment.updateLocale('en', { workinghours: Object.fromEntries(week), holidays: closedDates(service) });
    return {
      open: ({ at }) => moment(at).isWorkingTime(),
      change: ({ at }) => moment(at).nextTransitionTime().moment.valueOf(),
      add: ({ at, minutes }) => moment(at).addWorkingTime(minutes, 'minutes').valueOf(),
      between: ({ at, to }) => moment(to).workingDiff(moment(at), 'minutes', true),
    };
  },
};

/** @type {Library} */
const dayjsPlugin = {
  name: 'dayjs-business-time',
  entry: `import dayjs from 'dayjs'; import plugin from 'dayjs-business-time'; dayjs.extend(plugin); export { dayjs }`,
  tell: (service) => {
    if (!isPlain(service)) return undefined;
    const week = cutWeek(service).map((spans, day) => [
      LONG_WEEK[day],
      spans.length ? spans.map(([start, end]) => ({ start: `${start}:00`, end: `${end}:00` })) : null,
    ]);
    dayjs.setBusinessTime(Object.fromEntries(week));
    dayjs.setHolidays(closedDates(service));
    // It tells no next change.
    return {
      open: ({ at }) => dayjs(at).isBusinessTime(),
      add: ({ at, minutes }) => dayjs(at).addBusinessMinutes(minutes).valueOf(),
      between: ({ at, to }) => dayjs(at).businessMinutesDiff(dayjs(to)),
    };
  },
};

/** @type {Library} */
const openingHours = {
  name: 'opening_hours',
  entry: `export { default } from 'opening_hours'`,
  tell: ({ calendar, osm }) => {
    if (calendar.timeZone !== HOST_ZONE) return undefined;
    const hours = new OpeningHours(osm);
    // It adds no open time.
    return {
      open: ({ at }) => hours.getState(new Date(at)),
      change: ({ at }) => hours.getNextChange(new Date(at))?.getTime(),
      between: ({ at, to }) => hours.getOpenDuration(new Date(at), new Date(to))[0] / 60_000,
    };
  },
};

/** Ours first; the others are measured by it. */
export const LIBRARIES = [ours, momentBusinessTime, dayjsPlugin, openingHours];
