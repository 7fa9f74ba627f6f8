import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileHours } from '../../src/hours/index.js';
import type { Hours, ServiceCalendar } from '../../src/hours/index.js';
import { arbitraryRuns, calendarAnd, calendars, instantsOf, walkedMinutes } from './arbitrary-calendar.js';
import { calendarWith, everyDay, stockholm } from './calendars.js';

const DAY = 86_400_000;
const MINUTE = 60_000;
const minutes = fc.integer({ min: 0, max: 6000 });

function due(hours: Hours, from: number, openMinutes: number): number | undefined {
  const answer = hours.addOpenMinutes(from, openMinutes);
  return 'at' in answer ? answer.at : undefined;
}

function sum(hours: Hours, from: number, to: number): number {
  return hours.intervals({ from, to }).reduce((open, interval) => open + interval.to - interval.from, 0) / MINUTE;
}

function check<Value>(arbitrary: fc.Arbitrary<Value>, property: (value: Value) => void, numRuns = arbitraryRuns): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

/** Every invariant of the engine, on whatever machine runs it. `offset` proves that the zone is really the host's. */
export function holdsOnHost(zone: string, offset: number): void {
  describe(`on a machine in ${zone}`, () => {
    it('runs in that zone', () => assert.equal(new Date(2026, 0, 15).getTimezoneOffset(), offset));

    it('gives Stockholm its own time', () => {
      const hours = compileHours(calendarWith({}));
      assert.equal(due(hours, stockholm('2026-05-12 10:12'), 120), stockholm('2026-05-12 13:12'));
      assert.equal(due(hours, stockholm('2026-03-27 15:30'), 120), stockholm('2026-03-30 10:30'));
    });

    it('is due after exactly the minutes asked for', () =>
      check(
        fc.tuple(calendarAnd(1), minutes),
        ([
          {
            calendar,
            instants: [start = 0],
          },
          asked,
        ]) => {
          const hours = compileHours(calendar);
          const end = due(hours, start, asked);
          if (end !== undefined) assert.equal(hours.openMinutesBetween(start, end), asked);
        },
      ));

    it('is due at the earliest such instant, open until just before', () =>
      check(
        fc.tuple(calendarAnd(1), minutes),
        ([
          {
            calendar,
            instants: [start = 0],
          },
          asked,
        ]) => {
          const hours = compileHours(calendar);
          const end = due(hours, start, asked + 1);
          if (end !== undefined) assert.equal(hours.isOpen(end - 1), true);
          assert.equal(due(hours, start, 0), start);
        },
      ));

    it('adds in two steps as in one', () =>
      check(
        fc.tuple(calendarAnd(1), minutes, minutes),
        ([
          {
            calendar,
            instants: [start = 0],
          },
          first,
          second,
        ]) => {
          const hours = compileHours(calendar);
          const middle = due(hours, start, first);
          assert.equal(
            middle === undefined ? undefined : due(hours, middle, second),
            due(hours, start, first + second),
          );
        },
      ));

    it('is due no earlier for filing later or asking more', () =>
      check(fc.tuple(calendarAnd(2), minutes, minutes), ([{ calendar, instants }, asked, more]) => {
        const hours = compileHours(calendar);
        const [early = 0, late = 0] = instants.sort((a, b) => a - b);
        const dues = [due(hours, early, asked), due(hours, late, asked), due(hours, late, asked + more)].map(
          (end) => end ?? Infinity,
        );
        assert.deepEqual(
          dues,
          dues.toSorted((a, b) => a - b),
        );
      }));

    it('counts from a to c as from a to b and on to c, and backwards the same below zero', () =>
      check(calendarAnd(3), ({ calendar, instants }) => {
        const hours = compileHours(calendar);
        const [a = 0, b = 0, c = 0] = instants;
        const between = (from: number, to: number): number => Number(hours.openMinutesBetween(from, to)) * MINUTE;
        assert.equal(Math.round(between(a, b) + between(b, c)), Math.round(between(a, c)));
        assert.equal(hours.openMinutesBetween(b, a), 0 - Number(hours.openMinutesBetween(a, b)));
        assert.equal(hours.openMinutesBetween(a, a), 0);
      }));

    it('adds again to the millisecond what it counted', () =>
      check(calendarAnd(2), ({ calendar, instants }) => {
        const hours = compileHours(calendar);
        const [from = 0, to = 0] = instants.sort((a, b) => a - b);
        const counted = Number(hours.openMinutesBetween(from, to));
        const end = due(hours, from, counted);
        assert.ok(end !== undefined && end <= to && Number.isInteger(end));
        assert.equal(hours.openMinutesBetween(from, end), counted);
      }));

    it('flips at the next change, at no instant before it, and at it', () =>
      check(calendarAnd(1), ({ calendar, instants: [start = 0] }) => {
        const hours = compileHours(calendar);
        const change = hours.nextChange(start);
        if (!('at' in change)) return;
        const before = hours.isOpen(start);
        assert.ok(change.at > start);
        assert.equal(hours.isOpen(change.at), change.to === 'open');
        assert.equal(hours.isOpen(change.at - 1), change.to === 'closed');
        assert.equal(before, change.to === 'closed');
        assert.equal(sum(hours, start, change.at), before ? (change.at - start) / MINUTE : 0);
      }));

    it('gives intervals apart and in order, that sum to the minutes between', () =>
      check(calendarAnd(2), ({ calendar, instants }) => {
        const hours = compileHours(calendar);
        const [from = 0, to = 0] = instants.sort((a, b) => a - b);
        const found = hours.intervals({ from, to });
        const edges = found.flatMap((interval) => [interval.from, interval.to]);
        assert.ok(edges.every((edge, at) => edge >= from && edge <= to && (at === 0 || edge > (edges[at - 1] ?? 0))));
        assert.equal(sum(hours, from, to), hours.openMinutesBetween(from, to));
      }));

    it('gives the same intervals when a range is asked for in two', () =>
      check(calendarAnd(3), ({ calendar, instants }) => {
        const hours = compileHours(calendar);
        const [from = 0, split = 0, to = 0] = instants.sort((a, b) => a - b);
        const merged: { from: number; to: number }[] = [];
        for (const part of [...hours.intervals({ from, to: split }), ...hours.intervals({ from: split, to })]) {
          const last = merged.at(-1);
          if (last?.to === part.from) last.to = part.to;
          else merged.push({ from: part.from, to: part.to });
        }
        assert.deepEqual(
          merged,
          hours.intervals({ from, to }).map((interval) => ({ from: interval.from, to: interval.to })),
        );
      }));

    it('explains the very state it tells', () =>
      check(calendarAnd(1), ({ calendar, instants: [instant = 0] }) => {
        const hours = compileHours(calendar);
        const told = hours.explain(instant);
        const change = hours.nextChange(instant);
        assert.equal(told.open, hours.isOpen(instant));
        assert.equal(told.reopens, !told.open && 'at' in change ? change.at : undefined);
      }));

    it('is due no earlier when a deviation closes a day', () =>
      check(
        fc.tuple(calendarAnd(1), minutes, fc.nat(14)),
        ([
          {
            calendar,
            instants: [start = 0],
          },
          asked,
          ahead,
        ]) => {
          const closed = closing(calendar, start + ahead * DAY);
          assert.ok(
            (due(compileHours(closed), start, asked) ?? Infinity) >=
              (due(compileHours(calendar), start, asked) ?? Infinity),
          );
        },
      ));

    it('is due the same whatever deviates before filing or after it is due', () =>
      check(
        fc.tuple(calendarAnd(1), minutes),
        ([
          {
            calendar,
            instants: [start = 0],
          },
          asked,
        ]) => {
          const end = due(compileHours(calendar), start, asked);
          if (end === undefined) return;
          // Three days off, no night of a deviating day reaches in.
          for (const other of [closing(calendar, start - 3 * DAY), closing(calendar, end + 3 * DAY)]) {
            assert.equal(due(compileHours(other), start, asked), end);
          }
        },
      ));

    it('answers alike after a trip through JSON, and however often it is asked', () =>
      check(fc.tuple(calendarAnd(2), minutes), ([{ calendar, instants }, asked]) => {
        const hours = compileHours(calendar);
        const copy = compileHours(JSON.parse(JSON.stringify(calendar)) as ServiceCalendar);
        for (const instant of [...instants, ...instants.toReversed()]) {
          assert.deepEqual(copy.addOpenMinutes(instant, asked), hours.addOpenMinutes(instant, asked));
          assert.deepEqual(copy.explain(instant), hours.explain(instant));
        }
      }));

    it('never knows a change or a due time of what is always closed', () =>
      check(
        fc.tuple(calendarAnd(1), minutes),
        ([
          {
            calendar,
            instants: [start = 0],
          },
          asked,
        ]) => {
          const never = compileHours({ ...calendar, weekly: everyDay(), days: [], deviations: [] });
          assert.deepEqual(Object.keys(never.nextChange(start)), ['unknownAfter']);
          assert.deepEqual(Object.keys(never.addOpenMinutes(start, asked + 1)), ['unknownAfter']);
          assert.equal(never.isOpen(start), false);
        },
      ));

    it('agrees with a walk over every minute', () =>
      check(
        calendars.chain((calendar) =>
          fc.tuple(fc.constant(calendar), instantsOf(calendar), fc.integer({ min: 1, max: 900 })),
        ),
        ([calendar, instant, asked]) => {
          const start = Math.floor(instant / MINUTE) * MINUTE;
          const hours = compileHours(calendar);
          const walked = walkedMinutes(calendar, start, Math.min(start + 3 * DAY, Date.parse(calendar.coverage.to)));
          const told = walked.map((_, minute) => hours.isOpen(start + minute * MINUTE));
          assert.deepEqual(told, walked);
          let left = asked;
          const reached = walked.findIndex((open) => open && --left === 0);
          if (reached >= 0) assert.equal(due(hours, start, asked), start + (reached + 1) * MINUTE);
        },
        25,
      ));
  });
}

/** The calendar with the local day around an instant closed, unless it deviates already. */
function closing(calendar: ServiceCalendar, instant: number): ServiceCalendar {
  const date = new Date(instant).toISOString().slice(0, 10);
  const taken = calendar.deviations.some(({ from, to, withdrawnAt }) => !withdrawnAt && from <= date && date <= to);
  const closed = {
    id: 'closed',
    from: date,
    to: date,
    open: [],
    message: { en: 'Closed' },
    announcedAt: '2000-01-01T00:00:00.000Z',
  };
  return taken ? calendar : { ...calendar, deviations: [...calendar.deviations, closed] };
}
