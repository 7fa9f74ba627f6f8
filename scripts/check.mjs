// The static checks, one after the other: `npm run check`, or some of them: `npm run check -- types lint`.
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
    // The panel fetches the elements of its views when they are wanted, which it does not see.
    '--rules.no-missing-import=off',
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

/**
 * Runs the named checks, or all, to the end even when one fails.
 * @param {string[]} names
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChecks(names = Object.keys(CHECKS)) {
  const counts = { passed: 0, failed: 0 };
  for (const name of names) {
    const command = CHECKS[name];
    if (command === undefined)
      throw new Error(`There is no check "${name}"; there are ${Object.keys(CHECKS).join(', ')}.`);
    const started = Date.now();
    const { code } = await run(process.execPath, command);
    counts[code === 0 ? 'passed' : 'failed'] += 1;
    console.log(`${code === 0 ? '✔' : '✖'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  return counts;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const { failed } = await runChecks(names.length > 0 ? names : undefined);
  process.exitCode = failed === 0 ? 0 : 1;
}
