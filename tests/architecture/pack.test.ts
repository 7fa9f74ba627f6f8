import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';

import { build as esbuild } from 'esbuild';
import ts from 'typescript';
import { build as vite } from 'vite';

import { root } from './sources.js';

const run = promisify(execFile);

/** What a page has no use for: it listens. */
const NODE_ONLY = ['tc-support/server/node'];

let project = '';
let subpaths: string[] = [];
/** What is in the package. */
let packed: string[] = [];

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'tc-support-pack-'));
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  subpaths = Object.keys(manifest.exports)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => name.replace(/^\./, 'tc-support'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
  });
  const [{ filename, files }]: [{ filename: string; files: { path: string }[] }] = JSON.parse(stdout);
  packed = files.map(({ path }) => path);
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }));
  // Of the releases that a page may have, those that are here already.
  const peers = Object.keys(manifest.peerDependencies).map((name) => `${name}@${manifest.devDependencies[name]}`);
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...flags, join(project, filename), ...peers], { cwd: project });
});

after(() => rm(project, { recursive: true, force: true }));

function importAll(names: readonly string[]): string {
  return names.map((name, index) => `import * as m${index} from '${name}';\nconsole.log(m${index});`).join('\n');
}

async function entry(names: readonly string[]): Promise<string> {
  const path = join(project, 'entry.js');
  await writeFile(path, importAll(names));
  return path;
}

test('every subpath can be imported in Node, where there is no DOM', async () => {
  const script = `
    if (typeof document !== 'undefined') throw new Error('this Node has a DOM');
    const failed = [];
    for (const name of ${JSON.stringify(subpaths)}) {
      await import(name).catch((error) => failed.push(name + ': ' + error.message));
    }
    console.log(JSON.stringify(failed));
    process.exit();`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: project });
  assert.deepEqual(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''), []);
});

test('the guide to which a failing check points is in the package', async () => {
  const { guide } = await import('../../src/testing/conformance/trial.js');
  assert.match(await readFile(join(project, guide), 'utf8'), /^# Adapters/);
});

test('every link of a page in the package leads to something in it', async () => {
  const dead: string[] = [];
  for (const page of packed.filter((path) => path.endsWith('.md'))) {
    const text = (await readFile(join(root, page), 'utf8')).replaceAll(/```[^]*?```/g, '');
    for (const [, link = ''] of text.matchAll(/\]\((?!\w+:|#)([^)\s#]+)/g)) {
      const path = normalize(join(dirname(page), link));
      if (!packed.some((file) => file === path || file.startsWith(`${path}/`))) dead.push(`${page}: ${link}`);
    }
  }
  assert.deepEqual(dead, []);
});

test('the manifest is found under its name', async () => {
  const script = `import { createRequire } from 'node:module';
    console.log(createRequire(process.cwd() + '/')('tc-support/custom-elements.json').schemaVersion);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: project });
  assert.match(stdout, /^\d/);
});

test('the manifest names the events that are heard, and no others', async () => {
  interface Manifest {
    readonly modules: readonly {
      readonly declarations: readonly { tagName?: string; events?: { name?: string }[] }[];
    }[];
  }
  const manifest: Manifest = JSON.parse(await readFile(join(root, 'dist/custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const names = elements.flatMap(({ events = [] }) => events.map(({ name = 'without a name' }) => name));
  assert.ok(names.includes('tc-ticket-filed'));
  assert.deepEqual(
    names.filter((name) => !/^tc-[a-z-]+$|^(go|close|leave)$/.test(name)),
    [],
  );
});

test('esbuild bundles every subpath for the browser', async () => {
  const names = subpaths.filter((name) => !NODE_ONLY.includes(name));
  const { outputFiles } = await esbuild({
    entryPoints: [await entry(names)],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    outdir: join(project, 'esbuild'),
    write: false,
    logLevel: 'silent',
  });
  assert.ok(outputFiles.length > 1, 'what is loaded on intent is a file of its own');
});

test('Vite bundles every subpath for the browser', async () => {
  const input = await entry(subpaths.filter((name) => !NODE_ONLY.includes(name)));
  const warnings: string[] = [];
  await vite({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input, onwarn: (warning) => void warnings.push(warning.message) },
    },
  });
  assert.deepEqual(
    warnings.filter((warning) => /externalized|unresolved/i.test(warning)),
    [],
  );
});

test('the types of every subpath hold in a strict project', async () => {
  const path = join(project, 'entry.ts');
  await writeFile(path, importAll(subpaths.filter((name) => !name.includes('/dist/'))));
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  const mistakes = ts
    .getPreEmitDiagnostics(program)
    // Other packages answer for their own types.
    .filter(
      ({ file }) => file === undefined || file.fileName === path || /\/node_modules\/tc-support\//.test(file.fileName),
    )
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  assert.deepEqual(mistakes, []);
});

test('the licences of what the CDN files hold stand beside them', async () => {
  const told = await readFile(join(project, 'node_modules/tc-support/dist/cdn/LICENSES.txt'), 'utf8');
  const named = new Set([...told.matchAll(/^(\S+) \d+\.\d+\.\d+/gm)].map(([, name]) => name));
  const wanted = ['lit', 'lit-html', '@lit/reactive-element', 'idb', 'zod', 'tus-js-client', 'lucide-static'];
  assert.deepEqual(
    wanted.filter((name) => !named.has(name)),
    [],
  );
  assert.match(told, /Copyright \(c\) 2017 Google LLC[\s\S]*Redistributions in binary form must reproduce/);
});

test('the package holds what it needs and no more', () => {
  // The template is a folder to begin an adapter from, its own test and tsconfig.json included; the guides go with it,
  // and what they show.
  const welcome =
    /^(dist|src|templates\/adapter)\/|^(package\.json|LICENSE)$|\.md$|^(docs\/screenshots\/home-open-light\.png|scripts\/live\/.*\/(seed|site-config)\.\w+)$/;
  const unwanted = /tsbuildinfo|^(dist|src)\/.*(tsconfig|\.test\.)/;
  const strays = packed.filter((path) => !welcome.test(path) || unwanted.test(path));
  assert.deepEqual(strays, []);
  const wanted = ['README.md', 'LICENSE', 'dist/index.d.ts', 'dist/custom-elements.json', 'dist/cdn/tc-support.js'];
  wanted.push('templates/adapter/tsconfig.json', 'templates/adapter/my-desk-adapter.test.ts');
  const missing = wanted.filter((path) => !packed.includes(path));
  assert.deepEqual(missing, []);
});
