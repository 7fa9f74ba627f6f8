import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { importsOf, readSources, root } from './sources.js';

interface Entry {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly exports: Record<string, Entry | string>;
  readonly bin: Record<string, string>;
  readonly sideEffects: readonly string[];
}

const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sources = readSources('src');
const entries = Object.entries(manifest.exports);
const modules = entries.flatMap(([name, entry]) => (typeof entry === 'string' ? [] : [{ name, entry }]));

/** The source that an exported module is compiled from. */
function sourceOf(path: string): string {
  return path.replace(/^(\.\/)?dist\//, 'src/').replace(/\.js$/, '.ts');
}

function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

test('every exported file is there after a build', () => {
  const files = entries.flatMap(([, entry]) => (typeof entry === 'string' ? [entry] : [entry.types, entry.default]));
  const missing = [...files, ...Object.values(manifest.bin)].filter((path) => !isThere(path));
  assert.deepEqual(missing, []);
});

test('every exported module has a source', () => {
  const paths = [...modules.map(({ entry }) => entry.default), ...Object.values(manifest.bin)];
  assert.deepEqual(
    paths.filter((path) => !isThere(sourceOf(path))),
    [],
  );
});

test('types and code of an export are of one module', () => {
  const torn = modules.filter(({ entry }) => entry.types.replace(/\.d\.ts$/, '.js') !== entry.default);
  assert.deepEqual(torn, []);
});

test('all that is made to be published is exported', () => {
  const exported = new Set(modules.map(({ entry }) => sourceOf(entry.default)));
  const elements = sources.filter(({ path }) => /^src\/elements\/.*\/define\.ts$/.test(path));
  const classes = elements.map(({ path }) => path.replace(/([^/]+)\/define\.ts$/, '$1/$1.ts'));
  const languages = readdirSync(join(root, 'src/i18n')).filter((name) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(name));
  const indexes = sources.filter(({ path }) => path.endsWith('/index.ts'));
  const published = [
    ...elements.map(({ path }) => path),
    ...classes,
    ...languages.map((name) => `src/i18n/${name}`),
    ...indexes.map(({ path }) => path),
  ];
  assert.deepEqual(
    published.filter((path) => !exported.has(path)),
    [],
  );
});

test('exactly the registrations and the CDN file are said to have side effects', () => {
  // A bundler drops the import of a module that has none, and the element stays unknown.
  assert.deepEqual(manifest.sideEffects, ['**/define.js', '**/*-define.js', './dist/cdn/tc-support.js']);
  const wrong = sources.filter(({ path, text }) => {
    return /(^|[/-])define\.ts$/.test(path) !== (/customElements\.define\(/.test(text) || path === 'src/define.ts');
  });
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('the command is a script that Node runs', () => {
  for (const path of Object.values(manifest.bin)) {
    assert.match(readFileSync(join(root, path), 'utf8'), /^#!\/usr\/bin\/env node\n/, path);
  }
});

test('nothing compiled lies among the sources', () => {
  const strays = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(js|d\.ts|map)$/.test(path),
  );
  assert.deepEqual(strays, []);
});

test('whoever imports <tc-support> alone has the types of every event that comes out of it', () => {
  const support = sources.find(({ path }) => path === 'src/elements/support/support.ts');
  assert.ok(support);
  const told = [...support.text.matchAll(/@fires \{(\w+)\}/g)].map(([, name = '']) => name);
  const declaring = importsOf(support).map(({ to }) => sources.find(({ path }) => path === to)?.text ?? '');
  const untyped = told.filter(
    (name) =>
      !declaring.some((text) => {
        const maps = ['HTMLElementEventMap', 'DocumentEventMap'].every((map) => text.includes(`interface ${map}`));
        return maps && text.includes(`class ${name} `);
      }),
  );
  assert.ok(told.length > 8, 'its events are found');
  assert.deepEqual(untyped, []);
});
