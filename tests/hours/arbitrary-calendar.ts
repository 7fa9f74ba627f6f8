import fc from 'fast-check';
import type { DatedDay, Deviation, ServiceCalendar, Span } from '../../src/hours/index.js';
import { wallText } from './calendars.js';

const DAY = 86_400_000;

/** How often each property is tried; five host zones make five times as many. */
export const arbitraryRuns = 100;

/** Zones that change by an hour, by half an hour, at midnight, around Ramadan, by a whole day, or never. */
export const zones = [
  'Europe/Stockholm',
  'America/New_York',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
] as const;

/** Weeks in which many of those zones change their clocks, and some in which none does. */
const weeks = [
  '2026-03-23',
  '2026-10-19',
  '2026-03-02',
  '2026-10-26',
  '2017-10-09',
  '2018-10-29',
  '2024-09-02',
  '2024-04-01',
  '2025-02-17',
  '2026-02-09',
  '2011-12-26',
  '2026-06-15',
  '2026-12-21',
];

function dateOf(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const daySpans: fc.Arbitrary<Span[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 0, maxLength: 6 }), fc.boolean())
  .map(([quarters, overnight]) => {
    const minutes = quarters.sort((a, b) => a - b).map((quarter) => quarter * 15);
    const spans: Span[] = [];
    for (let at = 0; at + 1 < minutes.length; at += 2)
      spans.push([timeOf(minutes[at] ?? 0), timeOf(minutes[at + 1] ?? 0)]);
    const last = minutes.at(-1);
    // A leftover time opens a last span over midnight.
    if (overnight && minutes.length % 2 && last !== undefined && last < 24 * 60 && spans.at(-1)?.[1] !== timeOf(last)) {
      spans.push([timeOf(last), timeOf((last * 7) % Math.max(15, last))]);
    }
    return spans;
  });

const spans = fc.oneof(
  { weight: 6, arbitrary: daySpans },
  { weight: 1, arbitrary: fc.constant<Span[]>([]) },
  { weight: 1, arbitrary: fc.constant<Span[]>([['00:00', '24:00']]) },
  {
    weight: 3,
    arbitrary: fc.constant<Span[]>([
      ['09:00', '12:00'],
      ['13:00', '16:00'],
    ]),
  },
);

/** A deviation of one to three days. Only the first of those on a date is kept, by `calendars` below. */
function deviation(first: number, days: number): fc.Arbitrary<Deviation> {
  return fc
    .record({ start: fc.nat(days - 1), length: fc.nat(2), open: spans, withdrawn: fc.boolean(), id: fc.uuid() })
    .map(({ start, length, open, withdrawn, id }) => ({
      id,
      from: dateOf(first + start * DAY),
      to: dateOf(first + (start + length) * DAY),
      open,
      message: { en: 'Different hours' },
      announcedAt: new Date(first - 7 * DAY).toISOString(),
      ...(withdrawn && { withdrawnAt: new Date(first - DAY).toISOString() }),
    }));
}

function disjoint(deviations: readonly Deviation[]): Deviation[] {
  const kept: Deviation[] = [];
  for (const next of deviations) {
    if (next.withdrawnAt || kept.every(({ withdrawnAt, from, to }) => withdrawnAt || next.to < from || to < next.from))
      kept.push(next);
  }
  return kept;
}

/** Valid calendars of three to five weeks, in any of the zones and weeks. */
export const calendars: fc.Arbitrary<ServiceCalendar> = fc
  .record({
    week: fc.constantFrom(...weeks),
    timeZone: fc.constantFrom(...zones),
    days: fc.integer({ min: 21, max: 35 }),
  })
  .chain(({ week, timeZone, days }) => {
    const first = Date.parse(week) - 4 * DAY;
    const dated: fc.Arbitrary<DatedDay[]> = fc
      .uniqueArray(fc.record({ at: fc.nat(days - 1), type: fc.constantFrom('holiday', 'eve', 'summer') }), {
        selector: ({ at }) => at,
        maxLength: 5,
      })
      .map((found) => found.map(({ at, type }) => ({ date: dateOf(first + at * DAY), type })));
    return fc.record({
      version: fc.constant(1 as const),
      id: fc.constant('arbitrary'),
      revision: fc.constant('one'),
      timeZone: fc.constant(timeZone),
      coverage: fc.constant({ from: dateOf(first), to: dateOf(first + (days - 1) * DAY) }),
      weekly: fc.record({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans }),
      dayTypes: fc.record({
        holiday: fc.constant({ open: [], label: { en: 'Holiday' }, reason: 'holiday' as const }),
        eve: daySpans.map((open) => ({ open, label: { en: 'Day before' }, reason: 'eve' as const })),
        summer: daySpans.map((open) => ({ open, label: { en: 'Summer hours' }, reason: 'other' as const })),
      }),
      days: dated,
      deviations: fc.array(deviation(first, days), { maxLength: 2 }).map(disjoint),
      promises: fc.constant([]),
    });
  });

/** An instant well inside a calendar's coverage, to the millisecond. */
export function instantsOf(calendar: ServiceCalendar): fc.Arbitrary<number> {
  const from = Date.parse(calendar.coverage.from) + 2 * DAY;
  const to = Date.parse(calendar.coverage.to) - DAY;
  return fc.oneof(
    fc.integer({ min: from, max: to }),
    fc.integer({ min: from / 900_000, max: Math.floor(to / 900_000) }).map((quarter) => quarter * 900_000),
  );
}

/** A calendar with some of its instants. */
export function calendarAnd<const Count extends number>(
  count: Count,
): fc.Arbitrary<{ calendar: ServiceCalendar; instants: number[] }> {
  return calendars.chain((calendar) =>
    fc.record({
      calendar: fc.constant(calendar),
      instants: fc.array(instantsOf(calendar), { minLength: count, maxLength: count }),
    }),
  );
}

function spansOn(calendar: ServiceCalendar, date: string): readonly Span[] {
  const deviating = calendar.deviations.find(({ from, to, withdrawnAt }) => !withdrawnAt && from <= date && date <= to);
  const dated = calendar.days.find((day) => day.date === date);
  const weekday =
    (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[new Date(`${date}T12:00Z`).getUTCDay()] ?? 'sun';
  return deviating?.open ?? (dated && calendar.dayTypes[dated.type]?.open) ?? calendar.weekly[weekday];
}

/**
 * The open stretches of some days by the plainest reading: look at the wall every minute, and take a wall time as come
 * once the wall has shown it or later.
 */
export function walkedMinutes(calendar: ServiceCalendar, from: number, to: number): boolean[] {
  const open: boolean[] = [];
  let latest = '';
  // A day that a zone skips may lie in between, so a night that still runs may have begun two dates back.
  const under = new Map<string, [opens: string, closes: string][]>();
  const spansUnder = (today: string): [opens: string, closes: string][] => {
    const found =
      under.get(today) ??
      [0, 1, 2]
        .map((back) => dateOf(Date.parse(today) - back * DAY))
        .flatMap((date) =>
          spansOn(calendar, date).map(([opens, closes]): [string, string] => {
            const next = dateOf(Date.parse(date) + DAY);
            return [
              `${date} ${opens}`,
              closes === '24:00' ? `${next} 00:00` : `${closes > opens ? date : next} ${closes}`,
            ];
          }),
        );
    under.set(today, found);
    return found;
  };
  for (let instant = from - 2 * DAY; instant < to; instant += 60_000) {
    const shown = wallText(calendar.timeZone, instant);
    if (shown > latest) latest = shown;
    if (instant < from) continue;
    open.push(spansUnder(latest.slice(0, 10)).some(([opens, closes]) => opens <= latest && latest < closes));
  }
  return open;
}
