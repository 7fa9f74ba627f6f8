// `npm run drill`: the drills of tests/drill at their full length (`npm test` runs a short form of each), then one line
// `N passed, N failed, N skipped`. On loopback alone; what is started is stopped.
//   npm run drill -- upload          only the drills whose file holds one of these words
//   TC_SEED=1234 npm run drill       the same chance as a run that failed
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, stopAllWhenAsked } from './process-tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LIMIT_MS = 60 * 60_000;

stopAllWhenAsked();
const wanted = process.argv.slice(2);
const files = readdirSync(join(root, 'tests/drill'))
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const folder = mkdtempSync(join(tmpdir(), 'tc-support-drill-counts-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  const started = Date.now();
  const told = await drill(file);
  for (const name of /** @type {const} */ (['passed', 'failed', 'skipped'])) counts[name] += told[name];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${file}: ${told.passed} passed, ${told.failed} failed, ${told.skipped} skipped; ${seconds} s`);
}
rmSync(folder, { recursive: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;

/**
 * Runs one drill by itself, so that drills do not wait for each other.
 * @param {string} file
 * @returns {Promise<typeof counts>}
 */
async function drill(file) {
  const told = join(folder, `${file}.json`);
  const flags = [
    '--import=tsx',
    '--test',
    '--disable-warning=ExperimentalWarning',
    '--test-reporter=./scripts/node-test-reporter.mjs',
    join('tests/drill', file),
  ];
  const env = {
    TC_DRILL: 'long',
    TC_COUNTS_FILE: told,
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json'),
  };
  const { code } = await run(process.execPath, flags, { cwd: root, env, timeoutMs: LIMIT_MS });
  try {
    const found = JSON.parse(readFileSync(told, 'utf8'));
    if (code !== 0 && found.failed === 0) found.failed = 1;
    return found;
  } catch {
    console.error(`${file} ended before it told its counts.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
