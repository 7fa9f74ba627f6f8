// `npm test`: every stage in turn, then one line `N passed, N failed, N skipped`.
//   npm test -- --only node,elements     some stages
//   npm test -- outbox ticket-form       only the test files whose path holds one of these words
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runChecks } from './check.mjs';
import { ENGINES } from './engines.mjs';
import { ensureChromium, ensureNode, ensurePackages, MissingError } from './installation.mjs';
import { run, stopAll, stopAllWhenAsked } from './process-tree.mjs';
import { counted, nodeTests, STAGE_LIMIT_MS } from './test-runner.mjs';

/** @typedef {import('./test-runner.mjs').Counts} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {Record<string, (files: string[]) => Promise<Counts>>} */
const STAGES = {
  check: async () => ({ ...(await runChecks()), skipped: 0 }),
  build: buildStage,
  node: (files) => nodeTests(files, { concurrency: 2 }),
  elements: (files) => elementTests('chromium', files),
  firefox: (files) => elementTests('firefox', files),
  webkit: (files) => elementTests('webkit', files),
  // A browser and a server each: side by side they would only wait for each other.
  // The gallery's audit takes minutes.
  e2e: (files) => nodeTests(files, { concurrency: 1, testLimitMs: 480_000 }),
};
const OTHER_ENGINES = ['firefox', 'webkit'];
const FOLDERS = /** @type {Record<string, RegExp>} */ ({
  // Live tests have a command of their own.
  node: /^tests\/(?!elements\/|e2e\/|live\/)/,
  elements: /^tests\/elements\//,
  firefox: /^tests\/elements\//,
  webkit: /^tests\/elements\//,
  e2e: /^tests\/e2e\//,
});

/** @returns {Promise<Counts>} */
async function buildStage() {
  const { code } = await run(process.execPath, ['scripts/build.mjs'], { cwd: root, timeoutMs: STAGE_LIMIT_MS });
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * @param {keyof typeof ENGINES} engine
 * @param {string[]} files
 * @returns {Promise<Counts>}
 */
async function elementTests(engine, files) {
  // One after the other: only one at a time may install what is missing.
  const env = await (ready = ready.then(() => ENGINES[engine]()));
  return counted(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files], env);
}

/** @type {Promise<Record<string, string>>} */
let ready = Promise.resolve({});

/**
 * The stages to run, each with its test files.
 * @param {string[]} args
 */
function plan(args) {
  const { values, positionals } = parseArgs({ args, options: { only: { type: 'string' } }, allowPositionals: true });
  const names = values.only?.split(',') ?? Object.keys(STAGES);
  const unknown = names.find((name) => STAGES[name] === undefined);
  if (unknown !== undefined) {
    throw new MissingError(`There is no stage "${unknown}"; there are ${Object.keys(STAGES).join(', ')}.`);
  }
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => positionals.length === 0 || positionals.some((word) => path.includes(word)))
    .sort();
  const stages = names.map((name) => ({
    name,
    files: files.filter((path) => FOLDERS[name]?.test(path)),
  }));
  // With a filter only the stages that have such files are meant, and one browser tells enough at first.
  const isMeant = (/** @type {string} */ name) => values.only !== undefined || !OTHER_ENGINES.includes(name);
  return positionals.length === 0 ? stages : stages.filter(({ name, files }) => files.length > 0 && isMeant(name));
}

/**
 * Runs one stage after the other; but the other engines show one page at a time, which keeps one processor busy: side by side
 * they take little longer than one.
 * @param {ReturnType<typeof plan>} stages
 * @returns {Promise<Counts>}
 */
async function runStages(stages) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const others = stages.filter(({ name }) => OTHER_ENGINES.includes(name));
  const groups = stages.map((stage) => (others.includes(stage) ? (stage === others[0] ? others : []) : [stage]));
  for (const group of groups) {
    for (const counts of await Promise.all(group.map(runStage))) {
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
    }
  }
  return total;
}

/**
 * @param {ReturnType<typeof plan>[number]} stage
 * @returns {Promise<Counts>}
 */
async function runStage({ name, files }) {
  const started = Date.now();
  const needsFiles = FOLDERS[name] !== undefined;
  console.log(`\n── ${name}${needsFiles ? `: ${files.length} files` : ''}`);
  const counts = needsFiles && files.length === 0 ? noFiles(name) : await /** @type {any} */ (STAGES[name])(files);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; ${seconds} s`);
  return counts;
}

/** @param {string} name */
function noFiles(name) {
  console.error(`There is no test file for the stage "${name}".`);
  return { passed: 0, failed: 1, skipped: 0 };
}

async function main() {
  stopAllWhenAsked();
  try {
    ensureNode();
    await ensurePackages(root);
    const stages = plan(process.argv.slice(2));
    if (stages.some(({ name }) => name !== 'check' && name !== 'build'))
      process.env.CHROME_PATH = await ensureChromium();
    const { passed, failed, skipped } = await runStages(stages);
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof MissingError ? error.message : error);
    console.log('\n0 passed, 1 failed, 0 skipped');
    process.exitCode = 1;
  } finally {
    // WebKit's driver and its screen.
    await stopAll();
  }
}

await main();
