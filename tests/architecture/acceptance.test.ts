import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const rows = readFileSync('docs/acceptance.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| +\d+ /.test(line));

/** `24 tests/…/x.test.ts` for every test file that a row names. */
const told = rows.flatMap((row) => {
  const number = /\d+/.exec(row)?.[0] ?? '';
  const proof = row.split(' | ').at(-1) ?? '';
  return [...proof.matchAll(/`(tests\/[^`]+\.test\.ts)`/g)].map(([, file]) => `${number} ${file}`);
});

/** The same for every `(check 24)` in a test's title. */
const proven = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && !path.startsWith('tests/architecture/'))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/ \(checks? (\d+(?:, \d+)*)\)['`"]/g)].flatMap(([, numbers = '']) =>
      numbers.split(', ').map((number) => `${number} ${file}`),
    ),
  );

test('each of the 95 checks has one row', () => {
  const numbers = rows.map((row) => Number(/\d+/.exec(row)?.[0]));
  assert.deepEqual(
    numbers,
    Array.from({ length: 95 }, (_, index) => index + 1),
  );
});

test('the table names the tests that say which check they prove, and no others', () => {
  const untold = proven.filter((each) => !told.includes(each));
  const untrue = told.filter((each) => !proven.includes(each));
  assert.deepEqual(untold, [], 'put these test files into their rows of docs/acceptance.md');
  assert.deepEqual(untrue, [], 'docs/acceptance.md names these test files, and no title in them names the check');
});
