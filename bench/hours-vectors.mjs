// Questions about the services and their answers, found by walking over every minute of a year: slow, and simple enough
// to be believed. It shares no code with the engine.

/**
 * @typedef {import('./hours-services.mjs').Service} Service
 * @typedef {{kind: 'open', at: number}
 *   | {kind: 'change', at: number}
 *   | {kind: 'add', at: number, minutes: number}
 *   | {kind: 'between', at: number, to: number}} Question instants in epoch milliseconds
 * @typedef {{question: Question, answer: unknown}} Vector
 */

/** What may be asked. */
export const KINDS = /** @type {const} */ (['open', 'change', 'add', 'between']);

const MINUTE = 60_000;
const FIRST = Date.parse('2025-12-10T00:00Z');
const MINUTES = 400 * 24 * 60;
const DAYS = /** @type {const} */ (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']);

/** @type {Map<string, string[]>} */
const walls = new Map();

/**
 * What the wall shows each minute, as `2026-05-13 10:12`.
 * @param {string} timeZone
 */
function wallsOf(timeZone) {
  let shown = walls.get(timeZone);
  if (!shown) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    shown = Array.from({ length: MINUTES }, (_, minute) => format.format(FIRST + minute * MINUTE));
    walls.set(timeZone, shown);
  }
  return shown;
}

/**
 * Whether each minute is open.
 * @param {Service['calendar']} calendar
 */
function walk(calendar) {
  const special = new Map(calendar.days.map(({ date, type }) => [date, calendar.dayTypes[type]?.open]));
  /** @param {string} date */
  const spansOn = (date) => special.get(date) ?? calendar.weekly[DAYS[new Date(date).getUTCDay()] ?? 'sun'];
  /** @type {Map<string, readonly (readonly [string, string])[][]>} */
  const known = new Map();
  return wallsOf(calendar.timeZone).map((wall) => {
    const date = wall.slice(0, 10);
    const time = wall.slice(11);
    let spans = known.get(date);
    if (!spans) {
      const before = new Date(Date.parse(date) - 24 * 60 * MINUTE).toISOString().slice(0, 10);
      spans = [[...spansOn(date)], [...spansOn(before)]];
      known.set(date, spans);
    }
    const [today = [], yesterday = []] = spans;
    return (
      today.some(([from, to]) => from <= time && (time < to || to <= from)) ||
      yesterday.some(([from, to]) => to <= from && time < to)
    );
  });
}

/**
 * @param {boolean[]} open
 * @param {Question} question
 */
function answerTo(open, question) {
  const start = Math.floor((question.at - FIRST) / MINUTE);
  if (question.kind === 'open') return open[start];
  if (question.kind === 'between') return open.slice(start, (question.to - FIRST) / MINUTE).filter(Boolean).length;
  if (question.kind === 'change') {
    const flip = open.findIndex((state, minute) => minute > start && state !== open[start]);
    return flip < 0 ? undefined : FIRST + flip * MINUTE;
  }
  let left = question.minutes;
  let minute = start;
  for (; left > 0; minute++) if (open[minute]) left--;
  return FIRST + minute * MINUTE;
}

/** The same numbers from 0 to 1 in every run. */
function dice() {
  let state = 20_260_513;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Whole minutes alone, which all libraries count in; half of them at the very opening or closing.
 * @param {Service} service
 * @param {number} count how many of each kind
 * @returns {Vector[]}
 */
export function vectorsOf({ calendar, asked = ['2026-01-01', '2026-12-20'] }, count) {
  const open = walk(calendar);
  const throwDice = dice();
  const [first, last] = asked.map((date) => (Date.parse(date) - FIRST) / MINUTE);
  const flips = open.flatMap((state, minute) =>
    minute >= Number(first) && minute < Number(last) && state !== open[minute - 1] ? minute : [],
  );
  const anyMinute = () => Math.floor(Number(first) + throwDice() * (Number(last) - Number(first)));
  const anyFlip = () => flips[Math.floor(throwDice() * flips.length)] ?? anyMinute();
  return KINDS.flatMap((kind) =>
    Array.from({ length: count }, (_, turn) => {
      const at = FIRST + (turn % 2 ? anyFlip() : anyMinute()) * MINUTE;
      const minutes = [30, 120, 480, 1440][turn % 4] ?? 0;
      const to = at + Math.floor(throwDice() * 6 * 24 * 60) * MINUTE;
      /** @type {Question} */
      const question = kind === 'add' ? { kind, at, minutes } : kind === 'between' ? { kind, at, to } : { kind, at };
      return { question, answer: answerTo(open, question) };
    }),
  );
}
