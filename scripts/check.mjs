// The static checks, two at a time: `npm run check`, or some of them: `npm run check -- types lint`.
import { fileURLToPath } from 'node:url';
import { run } from './process-tree.mjs';

const bin = (/** @type {string} */ path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

/** @type {Record<string, [string, ...string[]]>} */
const CHECKS = {
  types: [bin('typescript/bin/tsc'), '-b', '.', 'tests', 'demo', 'scripts', 'bench', 'bench/pages'],
  lint: [bin('eslint/bin/eslint.js'), '--cache', '--cache-location', '.cache/eslint/', '--max-warnings=0', '.'],
  templates: [
    bin('@jackolope/lit-analyzer/cli.mjs'),
    '--strict',
    '--maxWarnings=0',
    // It knows no vendor prefixes.
    '--rules.no-invalid-css=off',
    // What a view shows is fetched when it is opened.
    '--rules.no-missing-import=off',
    'src/elements/**/*.ts',
  ],
  format: [
    bin('prettier/bin/prettier.cjs'),
    '--check',
    '--log-level=warn',
    '--cache',
    '--cache-location=.cache/prettier',
    '.',
  ],
};

/** As many as the smallest machine has processors: each check keeps one busy. */
const AT_A_TIME = 2;

/**
 * Runs the named checks, or all, to the end even when one fails.
 * @param {string[]} names
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChecks(names = Object.keys(CHECKS)) {
  const unknown = names.find((name) => CHECKS[name] === undefined);
  if (unknown !== undefined)
    throw new Error(`There is no check "${unknown}"; there are ${Object.keys(CHECKS).join(', ')}.`);
  const counts = { passed: 0, failed: 0 };
  const left = [...names];
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift())
      counts[(await runCheck(name)) ? 'passed' : 'failed'] += 1;
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return counts;
}

/** @param {string} name */
async function runCheck(name) {
  const started = Date.now();
  const { code } = await run(process.execPath, /** @type {[string, ...string[]]} */ (CHECKS[name]));
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return code === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const { failed } = await runChecks(names.length > 0 ? names : undefined);
  process.exitCode = failed === 0 ? 0 : 1;
}
