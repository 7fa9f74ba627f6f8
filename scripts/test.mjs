// `npm test`: every stage in turn, then one line `N passed, N failed, N skipped`.
//   npm test -- --only node,elements     some stages
//   npm test -- outbox ticket-form       only the test files whose path holds one of these words
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runChecks } from './check.mjs';
import { ENGINES } from './engines.mjs';
import { ensureChromium, ensureNode, ensurePackages, MissingError } from './installation.mjs';
import { run, stopAll, stopAllWhenAsked } from './process-tree.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const STAGE_LIMIT_MS = 15 * 60_000;

/** @type {Record<string, (files: string[]) => Promise<Counts>>} */
const STAGES = {
  check: async () => ({ ...(await runChecks()), skipped: 0 }),
  build: buildStage,
  node: (files) => nodeTests(files, { concurrency: 2 }),
  elements: (files) => elementTests('chromium', files),
  firefox: (files) => elementTests('firefox', files),
  webkit: (files) => elementTests('webkit', files),
  // A browser and a server each: side by side they would only wait for each other.
  e2e: (files) => nodeTests(files, { concurrency: 1 }),
};
const OTHER_ENGINES = ['firefox', 'webkit'];
const FOLDERS = /** @type {Record<string, RegExp>} */ ({
  node: /^tests\/(?!elements\/|e2e\/)/,
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
 * @param {string[]} files
 * @param {{concurrency: number}} options
 * @returns {Promise<Counts>}
 */
function nodeTests(files, { concurrency }) {
  const flags = [
    '--import=tsx',
    '--test',
    '--disable-warning=ExperimentalWarning',
    `--test-concurrency=${concurrency}`,
    '--test-timeout=180000',
    '--test-reporter=./scripts/node-test-reporter.mjs',
  ];
  // The decorators' flags: the root tsconfig.json only lists projects.
  const env = { TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') };
  return counted(process.execPath, [...flags, ...files], env);
}

/**
 * @param {keyof typeof ENGINES} engine
 * @param {string[]} files
 * @returns {Promise<Counts>}
 */
async function elementTests(engine, files) {
  const env = await ENGINES[engine]();
  try {
    return await counted(process.execPath, ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files], env);
  } finally {
    // WebKit's driver and its screen.
    await stopAll();
  }
}

/**
 * Runs a test runner that leaves its counts in TC_COUNTS_FILE. One that leaves none, or ends badly without naming a
 * failed test, has crashed, and that is a failure.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
async function counted(command, args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'tc-support-test-'));
  const file = join(folder, 'counts.json');
  const { code, timedOut } = await run(command, args, {
    cwd: root,
    env: { ...env, TC_COUNTS_FILE: file },
    timeoutMs: STAGE_LIMIT_MS,
  });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  if (timedOut) console.error(`The stage was stopped after ${STAGE_LIMIT_MS / 60_000} minutes.`);
  if ((code !== 0 && counts.failed === 0) || counts.passed + counts.failed + counts.skipped === 0) counts.failed += 1;
  return counts;
}

/**
 * @param {string} file
 * @returns {Counts}
 */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('The test runner ended before it told its counts.');
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

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
  const stages = names.map((name) => ({ name, files: files.filter((path) => FOLDERS[name]?.test(path)) }));
  // With a filter only the stages that have such files are meant, and one browser tells enough at first.
  const isMeant = (/** @type {string} */ name) => values.only !== undefined || !OTHER_ENGINES.includes(name);
  return positionals.length === 0 ? stages : stages.filter(({ name, files }) => files.length > 0 && isMeant(name));
}

/**
 * @param {ReturnType<typeof plan>} stages
 * @returns {Promise<Counts>}
 */
async function runStages(stages) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, files } of stages) {
    const started = Date.now();
    const needsFiles = FOLDERS[name] !== undefined;
    console.log(`\n── ${name}${needsFiles ? `: ${files.length} files` : ''}`);
    const counts = needsFiles && files.length === 0 ? noFiles(name) : await /** @type {any} */ (STAGES[name])(files);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped; ${seconds} s`,
    );
  }
  return total;
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
  }
}

await main();
