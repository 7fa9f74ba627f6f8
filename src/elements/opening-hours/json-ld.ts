import type { DatedDay, Deviation, ServiceCalendar, Span, Weekday } from '../../hours/calendar.js';
import { DAY, isoDate } from '../../hours/date.js';

/** How far ahead exceptions are told to search engines. */
const ahead = 90 * DAY;

const dayNames: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

type Specification = Readonly<Record<string, string>>;

/** A closed day opens and closes at 00:00, so a day that ends at midnight must not say so. */
function specification([opens, closes]: Span, when: Specification): Specification {
  return { '@type': 'OpeningHoursSpecification', ...when, opens, closes: closes === '24:00' ? '23:59' : closes };
}

function specifications(open: readonly Span[], when: Specification): Specification[] {
  const spans: readonly Span[] = open.length ? open : [['00:00', '00:00']];
  return spans.map((span) => specification(span, when));
}

function weekly({ weekly: week }: ServiceCalendar): Specification[] {
  const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return weekdays.flatMap((weekday) =>
    week[weekday].map((span) => specification(span, { dayOfWeek: dayNames[weekday] })),
  );
}

/** The dated days and deviations that touch the coming time, with what replaces the week on them. */
function exceptions({ days, dayTypes, deviations }: ServiceCalendar, now: number): Specification[] {
  const [first, last] = [isoDate(now - DAY), isoDate(now + ahead)];
  const live = deviations.filter(({ from, to, withdrawnAt }) => !withdrawnAt && from <= last && first <= to);
  const isCovered = ({ date }: DatedDay): boolean => live.some(({ from, to }: Deviation) => from <= date && date <= to);
  const dated = days.filter((day) => first <= day.date && day.date <= last && !isCovered(day));
  return [
    ...dated.flatMap(({ date, type }) =>
      specifications(dayTypes[type]?.open ?? [], { validFrom: date, validThrough: date }),
    ),
    ...live.flatMap(({ from, to, open }) => specifications(open, { validFrom: from, validThrough: to })),
  ];
}

/** Writes a calendar as schema.org JSON-LD: the week, and its exceptions in the three months from `now` (epoch milliseconds). */
export function jsonLd(calendar: ServiceCalendar, now: number): string {
  const document = {
    '@context': 'https://schema.org',
    '@type': 'ContactPoint',
    contactType: 'customer support',
    hoursAvailable: [...weekly(calendar), ...exceptions(calendar, now)],
  };
  return JSON.stringify(document);
}
