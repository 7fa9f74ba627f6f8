// A real Chromium, four times slower than this machine, and pages of ours in it that are made anew for every round.
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../scripts/installation.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** How much slower than this machine. */
const THROTTLE = 4;

/** @typedef {import('playwright-core').Page} Page */

/** What a host gets is measured, not what it is made from. @type {import('esbuild').Plugin} */
const published = {
  name: 'published',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/\.\.\/src\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('/src/', '/dist/')),
    }));
  },
};

/**
 * Bundles the pages in bench/pages as a host would, code that is fetched on demand included.
 * @param {string[]} names
 * @returns {Promise<Map<string, Uint8Array>>} by their address
 */
async function bundle(names) {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(root, 'bench/pages', `${name}.ts`)),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'src/elements/tsconfig.json'),
    outdir: '/',
    write: false,
    logLevel: 'error',
    plugins: [published],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, contents]));
}

/** What a bench asks of the browser. @typedef {Awaited<ReturnType<typeof openBrowser>>} Browser */

/**
 * Starts the browser, and a server with the pages; `/list` loads bench/pages/list.ts and nothing else.
 * @param {string[]} names
 */
export async function openBrowser(names) {
  const files = await bundle(names);
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const script = files.get(path);
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8');
    const tag = names.includes(path.slice(1)) ? `<script type="module" src="${path}.js"></script>` : '';
    response.end(script ?? `<!doctype html><html lang="en"><title>${path}</title><body>${tag}</body></html>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });

  /**
   * Opens a page in a profile of its own, slowed down from the start, and asks it something.
   * @template T
   * @param {string} name
   * @param {(page: Page) => Promise<T>} ask
   * @param {{throttle?: number}} [options]
   * @returns {Promise<T>}
   */
  async function onPage(name, ask, { throttle = THROTTLE } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    try {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      await page.goto(`http://127.0.0.1:${port}/${name}`);
      return await ask(page);
    } finally {
      await context.close();
    }
  }

  return {
    onPage,
    /** Addresses that were asked for, in order, since this was asked last. */
    takeRequests: () => asked.splice(0),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** @param {number[]} values */
export function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * What to ask a page so that it measures five times what happens more than once: one time is mostly chance.
 * @param {string} name what the page offers; called with a number that is larger each time
 */
export function fiveTimes(name) {
  return `(async () => { const all = []; for (let i = 0; i < 5; i++) all.push(await ${name}(100_000 + i)); return all; })()`;
}

/**
 * Asks each question in turn, round after round, so that what the machine does meanwhile hits all alike; the median of each.
 * @template {string} N
 * @param {Record<N, () => Promise<number>>} questions
 * @param {number} rounds
 * @returns {Promise<Record<N, number>>}
 */
export async function interleaved(questions, rounds) {
  const names = /** @type {N[]} */ (Object.keys(questions));
  const answers = new Map(names.map((name) => [name, /** @type {number[]} */ ([])]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) answers.get(name)?.push(await questions[name]());
  return /** @type {Record<N, number>} */ (
    Object.fromEntries(names.map((name) => [name, median(answers.get(name) ?? [])]))
  );
}

/** One line of a bench's table: what was measured, beside what, and what it may be. @typedef {[what: string, ours: string, beside: string, ratio: string, goal: string]} Line */

/**
 * A line that compares two times.
 * @param {string} what
 * @param {number} ours in milliseconds
 * @param {number} beside in milliseconds
 * @param {number} goal
 * @returns {Line}
 */
export function compared(what, ours, beside, goal) {
  const ratio = ours / beside;
  const verdict = ratio <= goal ? '' : '  MISSED';
  return [what, `${ours.toFixed(1)} ms`, `${beside.toFixed(1)} ms`, `${ratio.toFixed(2)} ×`, `≤ ${goal} ×${verdict}`];
}

/**
 * A line that holds a figure against a bound.
 * @param {string} what
 * @param {number} ours
 * @param {number} goal
 * @param {string} [unit]
 * @returns {Line}
 */
export function bounded(what, ours, goal, unit = '') {
  // Judged as it is told: a hundredth of a frame is the grain of the clock that frames are counted by.
  const told = Number(ours.toFixed(2));
  return [what, `${told}${unit}`, '', '', `≤ ${goal}${unit}${told <= goal ? '' : '  MISSED'}`];
}

/**
 * @param {string} title
 * @param {Line[]} lines
 */
export function print(title, lines) {
  const rows = [['', 'ours', 'beside', 'ratio', 'goal'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`${title}\n`);
  for (const [what = '', ...cells] of rows) {
    const goal = cells.pop() ?? '';
    const figures = cells.map((cell, column) => cell.padStart(widths[column + 1] ?? 0));
    console.log([what.padEnd(widths[0] ?? 0), ...figures, goal].join('  ').trimEnd());
  }
  console.log();
}
