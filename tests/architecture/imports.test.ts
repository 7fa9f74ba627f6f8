import assert from 'node:assert/strict';
import { test } from 'node:test';

import { importsOf, readSources, type ImportEdge } from './sources.js';

/** What a ring may import: all of a ring, only its types, packages. Itself it may always import. */
interface Allowed {
  readonly rings?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** The table of architecture.md. */
const ALLOWED: Record<string, Allowed> = {
  // A service description carries the calendar that the hours engine defines.
  domain: { types: ['hours'] },
  hours: {},
  i18n: { types: ['domain', 'hours'] },
  port: { types: ['domain', 'hours'] },
  store: { rings: ['domain', 'hours', 'port'], packages: ['idb'] },
  contract: { rings: ['domain', 'hours'], packages: ['zod/mini'] },
  desk: { rings: ['domain', 'hours'] },
  'adapters/memory': { rings: ['domain', 'port', 'desk'] },
  'adapters/http': {
    rings: ['domain', 'port', 'contract', 'adapters/rest'],
    packages: ['eventsource-parser', 'tus-js-client'],
  },
  // What adapters of other makers' help desks share.
  'adapters/rest': { rings: ['domain', 'port'], packages: ['ky'] },
  'adapters/redmine': { rings: ['domain', 'port', 'adapters/rest'], packages: ['zod/mini'] },
  'adapters/request-tracker': { rings: ['domain', 'port', 'adapters/rest'], packages: ['zod/mini'] },
  elements: { rings: ['domain', 'hours', 'port', 'store', 'i18n'], packages: ['lit'] },
  server: {
    rings: ['domain', 'hours', 'port', 'contract', 'desk'],
    packages: ['hono', 'jose', 'zod', '@hono/node-server', '@tus/server'],
  },
  testing: {
    rings: ['domain', 'port', 'contract', 'desk', 'adapters/memory', 'server'],
    packages: ['msw'],
  },
  // src/index.ts and src/define.ts: names only.
  '': { rings: ['domain', 'hours', 'port', 'store', 'i18n', 'elements'] },
};

const sources = readSources('src');
const edges = sources.flatMap(importsOf);

function ringOf(path: string): string {
  const folder = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, -1);
  return folder[0] === 'adapters' ? folder.slice(0, 2).join('/') : (folder[0] ?? '');
}

function isPackageOf(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(`${name}/`);
}

/** What opens a store fetches the HTTP adapter for an `endpoint`: the one arrow out of the table. */
function isNamedException({ from, to, kind }: ImportEdge): boolean {
  return (
    from.path === 'src/elements/shared/open-store.ts' && kind === 'dynamic' && ringOf(to ?? '') === 'adapters/http'
  );
}

function isAllowed(edge: ImportEdge): boolean {
  const ring = ringOf(edge.from.path);
  const { rings = [], types = [], packages = [] } = ALLOWED[ring] ?? {};
  if (edge.to === undefined) {
    const isNode = edge.specifier.startsWith('node:');
    if (isNode) return /^src\/(server\/node(\.ts$|\/)|testing\/node\/)/.test(edge.from.path);
    return packages.some((name) => isPackageOf(edge.specifier, name));
  }
  const target = ringOf(edge.to);
  if (target === ring || rings.includes(target)) return true;
  return (types.includes(target) && edge.kind === 'type') || isNamedException(edge);
}

function describeEdge({ from, line, specifier, kind }: ImportEdge): string {
  return `${from.path}:${line} imports ${specifier}${kind === 'value' ? '' : ` (${kind})`}`;
}

function report(wrong: readonly ImportEdge[]): void {
  assert.deepEqual(wrong.map(describeEdge), [], `${wrong.length} imports`);
}

test('every folder of src is a ring with rules', () => {
  const unknown = [...new Set(sources.map(({ path }) => ringOf(path)))].filter((ring) => ALLOWED[ring] === undefined);
  assert.deepEqual(unknown, []);
  assert.ok(edges.length > 100, `${edges.length} imports were found`);
});

test('a ring imports only what the architecture allows it', () => {
  report(edges.filter((edge) => !isAllowed(edge)));
});

test('every relative import names a file that is there, with its .js ending', () => {
  const paths = new Set(sources.map(({ path }) => path));
  report(edges.filter(({ to, specifier }) => to !== undefined && !(paths.has(to) && specifier.endsWith('.js'))));
});

test('elements take nothing but the error from the port at run time', () => {
  const taken = edges.filter(({ from, to, kind }) => {
    return kind !== 'type' && ringOf(from.path) === 'elements' && to !== undefined && ringOf(to) === 'port';
  });
  report(taken.filter(({ names }) => names.some((name) => name !== 'SupportError')));
});

test('nothing imports an entry of the package', () => {
  // The package's own index tells the names of a ring's index again.
  const indexes = edges.filter(({ from, to }) => to?.endsWith('/index.ts') && from.path !== 'src/index.ts');
  report(indexes.filter((edge) => !isNamedException(edge)));
});

test('an element is registered by an entry, by what is about to show it, or with the view it is a part of', () => {
  const isEntry = (path: string): boolean => path === 'src/define.ts' || path.endsWith('-define.ts');
  const defines = edges.filter(({ from, to }) => to?.endsWith('/define.ts') && !isEntry(from.path));
  report(defines.filter(({ from, kind }) => !(kind === 'dynamic' && ringOf(from.path) === 'elements')));
});

test('zod is imported in the one way that bundles small', () => {
  const zod = edges.filter(({ from, specifier }) => isPackageOf(specifier, 'zod') && ringOf(from.path) !== 'server');
  report(
    zod.filter(({ specifier, names, kind }) => specifier !== 'zod/mini' || (kind !== 'type' && !names.includes('*'))),
  );
});

test('no module imports itself through others', () => {
  assert.deepEqual(cycles(), []);
});

/** Every cycle over imports that run, written from its first file on. */
function cycles(): string[] {
  const targets = new Map(sources.map(({ path }) => [path, new Set<string>()]));
  for (const { from, to, kind } of edges) if (to !== undefined && kind !== 'type') targets.get(from.path)?.add(to);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return found;
}
