// The opening-hours engine beside its peers, in one run over the same questions: right answers, time a call, bytes.
// Right is half-open, as docs/opening-hours.md has it: at the minute of closing it is closed.
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { HOST_ZONE, SERVICES } from './hours-services.mjs';
import { KINDS, vectorsOf } from './hours-vectors.mjs';

process.env['TZ'] = HOST_ZONE;
const { LIBRARIES } = await import('./hours-libraries.mjs');

/** Questions of each kind about each service. */
const COUNT = 25;
/** After which an answer is given up: some peers never come back. */
const PATIENCE_MS = 1000;
const ROUNDS = 7;
const ROUND_MS = 40;

/**
 * @typedef {import('./hours-libraries.mjs').Library} Library
 * @typedef {import('./hours-vectors.mjs').Vector} Vector
 * @typedef {{service: import('./hours-services.mjs').Service, vectors: Vector[]}} Asked
 */

/** @type {Asked[]} */
const asked = SERVICES.map((service) => ({ service, vectors: vectorsOf(service, COUNT) }));

/**
 * The answer, or that there was none.
 * @param {(question: any) => unknown} ask
 * @param {Vector['question']} question
 */
function patiently(ask, question) {
  Object.assign(globalThis, { askOnce: () => ask(question) });
  try {
    return { value: runInThisContext('askOnce()', { timeout: PATIENCE_MS }) };
  } catch (error) {
    const isEndless = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { failure: isEndless ? 'never ends' : 'throws' };
  }
}

/**
 * How a library did on a service: `right/asked`, and how it failed otherwise.
 * @param {Library} library
 * @param {Asked} asked
 */
function examine({ tell }, { service, vectors }) {
  const ways = tell(service);
  const result = { right: 0, able: 0, all: vectors.length, stuck: 0, thrown: 0 };
  for (const { question, answer } of vectors) {
    const ask = ways?.[question.kind];
    if (!ask) continue;
    result.able += 1;
    const { value, failure } = patiently(ask, question);
    if (failure === 'never ends') result.stuck += 1;
    else if (failure) result.thrown += 1;
    else if (value === answer) result.right += 1;
  }
  return result;
}

/**
 * Microseconds a call, the median of some rounds.
 * @param {(question: any) => unknown} ask
 * @param {Vector['question'][]} questions
 */
function time(ask, questions) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const start = performance.now();
    let calls = 0;
    let now = start;
    for (; now - start < ROUND_MS; now = performance.now()) {
      for (const question of questions) ask(question);
      calls += questions.length;
    }
    return ((now - start) * 1000) / calls;
  });
  // The first round warms up.
  return rounds.slice(1).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN;
}

/** @param {string} contents */
async function bytesOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** @param {string[][]} rows */
function print(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const [name = '', ...cells] = row;
    const right = cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    console.log([name.padEnd(widths[0] ?? 0), ...right].join('  ').trimEnd());
  }
  console.log();
}

const names = LIBRARIES.map(({ name }) => name);

const results = asked.map((each) => LIBRARIES.map((library) => examine(library, each)));
const isStuck = results.flat().some(({ stuck }) => stuck > 0);
console.log('Right answers of those it can be asked for; – when it cannot be told the service\n');
print([
  ['', ...names],
  ...asked.map(({ service }, row) => [
    service.name,
    ...(results[row] ?? []).map(({ right, able, stuck, thrown }) => {
      const failed = [stuck && `${stuck} never end`, thrown && `${thrown} throw`].filter(Boolean).join(', ');
      return able ? `${right}/${able}${failed ? ` (${failed})` : ''}` : '–';
    }),
  ]),
  [
    'of all, the unasked too',
    ...LIBRARIES.map((_, column) => {
      const own = results.map((row) => row[column]);
      const sum = (/** @type {'right' | 'all'} */ what) => own.reduce((total, each) => total + (each?.[what] ?? 0), 0);
      return `${sum('right')}/${sum('all')}`;
    }),
  ],
]);
if (isStuck) console.log(`"never end": no answer within ${PATIENCE_MS} ms.\n`);

const timed = asked.find(({ service }) => service.name === 'closed days');
if (!timed) throw new Error('There is no service to take the time with.');
console.log(`Microseconds a call, warm, and how many times ours: ${timed.service.name}\n`);
const times = LIBRARIES.map(({ tell }) => {
  const ways = tell(timed.service);
  return KINDS.map((kind) => {
    const ask = ways?.[kind];
    const questions = timed.vectors.map(({ question }) => question).filter((question) => question.kind === kind);
    const answered = ask && questions.filter((question) => 'value' in patiently(ask, question));
    return ask && answered?.length ? time(ask, answered) : undefined;
  });
});
print([
  ['', ...names],
  ...KINDS.map((kind, row) => [
    kind,
    ...times.map((own) => {
      const mine = own[row];
      const base = times[0]?.[row];
      return mine === undefined || base === undefined ? '–' : `${mine.toFixed(1)} µs  ${(mine / base).toFixed(1)}×`;
    }),
  ]),
]);

console.log('Bytes for a page: minified by esbuild, gzipped\n');
print([
  ['', ...names],
  ['bytes', ...(await Promise.all(LIBRARIES.map(({ entry }) => bytesOf(entry)))).map(String)],
]);
