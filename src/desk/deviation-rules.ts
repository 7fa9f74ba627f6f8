import type { Deviation, Span } from '../hours/calendar.js';
import type { DeviationDraft } from './calendar-desk.js';
import type { DeskProblem } from './desk-refusal.js';
import { localTextProblems, refuseProblems, strangerProblems } from './text-rules.js';

const messageLimit = 1_000;

/** Refuses a deviation that does not hold by itself. */
export function checkDeviation(draft: DeviationDraft): void {
  const { from, to, open, message } = draft;
  refuseProblems('deviate', [
    ...strangerProblems(draft, ['from', 'to', 'open', 'message']),
    ...dateProblems('/from', from),
    ...dateProblems('/to', to),
    ...(to < from ? [{ pointer: '/to', message: `/to must not come before /from (${from})` }] : []),
    ...spanProblems(open),
    ...localTextProblems('/message', message, messageLimit),
  ]);
}

/** Refuses deviations of which two are live on one date; the pointer leads to the later of them. */
export function checkClashes(deviations: readonly Deviation[], pointerTo: (deviation: Deviation) => string): void {
  const live = deviations.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const problems = live.flatMap((one, index) => {
    const other = live.slice(0, index).find(({ from, to }) => from <= one.to && one.from <= to);
    if (!other) return [];
    const date = other.from < one.from ? one.from : other.from;
    const pointer = pointerTo(one);
    const mend = 'withdraw or change one of them';
    return [{ pointer, message: `${pointer}: ${date} has another deviation already; ${mend}` }];
  });
  refuseProblems('deviate', problems);
}

function dateProblems(pointer: string, value: string): DeskProblem[] {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : NaN;
  // 30 February is read as 2 March by some and as no date by others.
  const holds = !Number.isNaN(day) && new Date(day).toISOString().startsWith(value);
  return holds ? [] : [{ pointer, message: `${pointer} must be a date such as 2026-05-12` }];
}

function spanProblems(open: readonly Span[]): DeskProblem[] {
  return open.flatMap(([from, to], index) => {
    const pointer = `/open/${index}`;
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(from) || !/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(to))
      return [{ pointer, message: `${pointer} must be two times of day as HH:MM` }];
    const before = open[index - 1];
    const follows = !before || (before[0] < before[1] && before[1] < from);
    return follows ? [] : [{ pointer, message: `${pointer} must begin after the one before has ended` }];
  });
}
