import type { HoursMessages } from '../parts/hours.js';
import { pluralIn } from '../languages.js';

const plural = pluralIn('en');

/** The words of opening hours and of promises in English. */
export const hours: HoursMessages = {
  'hours.openNow': 'Open now',
  'hours.untilThen': ({ end, nextStart, nextEnd }) => `until ${end}, then ${nextStart} to ${nextEnd}`,
  'hours.until': ({ end }) => `until ${end}`,
  'hours.badgeOpen': ({ end }) => `Support open until ${end}`,
  'hours.closingSoon': ({ minutes }) => `Closes in ${plural(minutes, { one: '# minute', other: '# minutes' })}`,
  'hours.lunch': 'Closed for lunch',
  'hours.lunchBack': ({ time }) => `Back at ${time}`,
  'hours.closedNow': 'Closed right now',
  'hours.opensToday': ({ time }) => `Opens today at ${time}`,
  'hours.opensTomorrow': ({ time }) => `Opens tomorrow at ${time}`,
  'hours.opensOn': ({ date, time }) => `Opens ${date} at ${time}`,
  'hours.badgeClosed': ({ when }) => `Support closed, opens ${when}`,
  'hours.closedAllDay': 'Closed',
  'hours.reasonHoliday': ({ holiday }) => `Closed, ${holiday}`,
  'hours.reasonBridge': 'Closed, bridge day',
  'hours.reasonDayBefore': ({ time }) => `Closes at ${time}, day before a public holiday`,
  'hours.reasonDeviation': ({ reason }) => `Different hours: ${reason}`,
  'hours.alwaysFile': 'You can file a ticket at any time.',
  'hours.title': 'Opening hours',
  'hours.regular': 'Regular hours',
  'hours.weekdays': ({ ranges }) => `Weekdays ${ranges}`,
  'hours.rangeAria': ({ start, end }) => `${start} to ${end}`,
  'hours.ribbonAria': ({ ranges, now }) => `Open today ${ranges}. The time is ${now}.`,
  'hours.upcoming': 'Coming changes',
  'hours.timezone': ({ zone }) => `Times are shown in ${zone}.`,
  'hours.timezoneYours': ({ time }) => `${time} your time`,
  'hours.unavailable': 'Opening hours could not be loaded. You can still file a ticket.',
  'hours.notKnown': 'Not known yet',
  'promise.home': ({ when }) => ['File a ticket now and we normally begin ', { b: `before ${when}` }, '.'],
  'promise.homeFirm': ({ when }) => ['File a ticket now and we begin ', { b: `before ${when}` }, '.'],
  'promise.shortFirm': ({ when }) => `We begin before ${when}`,
  'promise.howBodyFirm': ({ hours }) =>
    `We begin within ${plural(hours, { one: '# opening hour', other: '# opening hours' })}. Lunch, evenings, weekends and closed days do not count.`,
  'promise.short': ({ when }) => `We normally begin before ${when}`,
  'promise.filed': ({ when }) => ['We normally begin ', { b: `before ${when}` }, '.'],
  'promise.filedFirm': ({ when }) => ['We begin ', { b: `before ${when}` }, '.'],
  'promise.late': 'This is taking longer than usual. We have not begun yet.',
  'promise.today': ({ time }) => `${time} today`,
  'promise.tomorrow': ({ time }) => `${time} tomorrow`,
  'promise.on': ({ time, date }) => `${time} on ${date}`,
  'promise.how': 'How we work this out',
  'promise.howBody': ({ hours }) =>
    `We normally begin within ${plural(hours, { one: '# opening hour', other: '# opening hours' })}. Lunch, evenings, weekends and closed days do not count.`,
  'hours.all': 'All opening hours',
};
