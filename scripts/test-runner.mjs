// Runs tests and counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process-tree.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** How long one stage may take. */
export const STAGE_LIMIT_MS = 15 * 60_000;

/**
 * @param {string[]} files
 * @param {{concurrency: number, env?: Record<string, string>, testLimitMs?: number, timeoutMs?: number}} options
 * @returns {Promise<Counts>}
 */
export function nodeTests(files, { concurrency, env, testLimitMs = 180_000, timeoutMs }) {
  const flags = [
    '--import=tsx',
    '--test',
    '--disable-warning=ExperimentalWarning',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${testLimitMs}`,
    '--test-reporter=./scripts/node-test-reporter.mjs',
  ];
  // The decorators' flags: the root tsconfig.json only lists projects.
  const tsx = { TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') };
  return counted(process.execPath, [...flags, ...files], { ...tsx, ...env }, timeoutMs);
}

/**
 * Runs a test runner that leaves its counts in TC_COUNTS_FILE. One that leaves none, or ends badly without naming a
 * failed test, has crashed, and that is a failure.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {number} [timeoutMs]
 * @returns {Promise<Counts>}
 */
export async function counted(command, args, env, timeoutMs = STAGE_LIMIT_MS) {
  const folder = mkdtempSync(join(tmpdir(), 'tc-support-test-'));
  const file = join(folder, 'counts.json');
  const { code, timedOut } = await run(command, args, {
    cwd: root,
    env: { ...env, TC_COUNTS_FILE: file },
    timeoutMs,
  });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  if (timedOut) console.error(`The stage was stopped after ${timeoutMs / 60_000} minutes.`);
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
