import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

import { PAGES, pictureName, PICTURES, PLACES } from '../../scripts/pictures.mjs';

const root = new URL('../../', import.meta.url);
const folder = new URL('docs/screenshots/', root);
const files = readdirSync(folder).filter((file) => file !== 'README.md');
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

test('every picture that the table of checks names is there', () => {
  const rows = read('docs/acceptance.md')
    .split('\n')
    .filter((line) => /^\| +\d+ \|/.test(line));
  const proofs = rows.map((row) => row.split(' | ').at(-1) ?? '');
  const pictures = proofs.flatMap((proof) => [...proof.matchAll(/`([a-z\d*-]+)`/g)].map(([, name = '']) => name));
  assert.ok(pictures.length > 10, `only ${pictures.length} names were found`);
  for (const name of pictures) {
    const pattern = new RegExp(`^${name.replaceAll('*', '.+')}\\.png$`);
    assert.ok(
      files.some((file) => pattern.test(file)),
      `${name} is not in docs/screenshots`,
    );
  }
});

test('every picture that a page of documentation shows is there', () => {
  const pages = ['README.md', ...readdirSync(new URL('docs/', root)).map((file) => `docs/${file}`)];
  for (const page of pages.filter((path) => path.endsWith('.md')))
    for (const [, path = ''] of read(page).matchAll(/\]\(((?:docs\/)?screenshots\/[^)]+\.png)\)/g))
      assert.ok(files.includes(path.replace(/.*\//, '')), `${page} shows ${path}`);
});

test('the page that sets mocks beside pictures names each mock, and pictures that are there', () => {
  const page = read('docs/screenshots/README.md');
  const mocks = [
    '01',
    '02',
    '03',
    '03b',
    '04',
    '04b',
    '05',
    '05b',
    '05c',
    '06',
    '07',
    '08',
    '09',
    '10',
    '11',
    '11b',
    '12',
    '15',
    '16',
    '17',
  ];
  for (const mock of mocks) assert.match(page, new RegExp(`^\\| ${mock} \\|`, 'm'));
  for (const [, name = ''] of page.matchAll(/\((\S+\.png)\)/g)) assert.ok(files.includes(name), `${name} is not there`);
});

test('the pictures kept are those that "npm run screenshots" takes, below 5 MB', () => {
  const taken = [
    ...Object.entries(PICTURES),
    ...Object.entries(PAGES).map(([page, { places }]) => [page, places] as const),
  ].flatMap(([entry, places]) => {
    for (const place of places) assert.ok(PLACES[place], `there is no place ${place}`);
    return places.map((place) => pictureName(entry, place));
  });
  assert.deepEqual(
    taken.filter((name) => !files.includes(name)),
    [],
    'not taken',
  );
  const others = files.filter((file) => !taken.includes(file));
  assert.deepEqual(others, [], 'nobody takes these');
  const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
  assert.ok(bytes < 5_000_000, `${bytes} bytes`);
});
