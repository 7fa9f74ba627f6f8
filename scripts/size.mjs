// `npm run size`: what a host page downloads in kB of gzip: of the CDN's files, or bundled with esbuild as most hosts would.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} file what is imported
 * @property {string[]} [views] of the CDN's files: those that are fetched, by their names
 * @property {string} [with] what is imported beside it and used
 * @property {string} [names] what of it; all for its side effects when left out
 * @property {number} limit in kB (1000 bytes) of gzip
 * @property {string} [missed] which budget of performance.md it is over; its limit is then what has been reached
 * @property {RegExp} [opened] the modules that are fetched on the way, out of those that are imported dynamically
 */

/**
 * The CDN's files that a browser has fetched once the launcher, home, the form, the list, a thread and a survey have been shown
 * in English. tests/e2e/sizes.test.ts shows them and holds this list to what was fetched.
 */
export const VIEW_FILES = [
  'tc-support',
  'support',
  'form',
  'files',
  'list',
  'thread',
  'survey',
  'en',
  'en-thread',
  'adapter-check',
];

/** The budgets of performance.md. Where one is not met yet, the limit holds what has been reached, so that it only gets better. @type {Row[]} */
export const ROWS = [
  { name: 'launcher on the page', file: 'dist/elements/support/define.js', limit: 3.0 },
  {
    name: 'ticket form open to write in, own protocol',
    // As a host writes it: a form on the page, with its adapter.
    file: 'dist/elements/ticket-form/define.js',
    with: 'dist/adapters/http/index.js',
    limit: 30,
    opened: /i18n\/en\/(common|form)\.js/,
  },
  {
    name: 'the same and what it fetches once it stands: drafts, checks, tools, files, orders, news',
    file: 'dist/elements/ticket-form/define.js',
    with: 'dist/adapters/http/index.js',
    limit: 64.9,
    missed: '30.00, if that counts',
    opened: /i18n\/en\/(common|form|draft|write|hours|file)\.js|form-extras|page-device|adapter-check|event-reader/,
  },
  {
    name: 'support opened at the form, own protocol',
    file: 'dist/elements/support/define.js',
    limit: 56.5,
    missed: '30.00, if the panel around the form counts',
    opened:
      /support-controller|panel-define|adapters\/http\/(?!file-transfer|upload-in-pieces)|ticket-form\/define|i18n\/en\/(common|shell|form)\.js/,
  },
  {
    name: "every view shown once, one language, over the page's own adapter",
    file: 'dist/cdn/tc-support.js',
    views: VIEW_FILES,
    limit: 105.2,
    missed: '55.00',
  },
  {
    name: 'the same and all that comes on demand, bundled by the host, own protocol',
    file: 'dist/define.js',
    limit: 180.3,
    // page-faults is for whoever builds the page: one in use never fetches it.
    opened: /^dist\/(?!i18n\/(?!en\b)|.*\/page-faults)/,
  },
  { name: 'opening-hours engine', file: 'dist/hours/index.js', names: '{ compileHours }', limit: 1.6 },
];

/**
 * `modules`: those that are in the files, where the row is bundled here.
 * @param {Row} row
 * @returns {Promise<{bytes: number, files: {name: string, bytes: number}[], modules?: string[]}>}
 */
export async function measure({ file, with: other, names, opened, views }) {
  if (!existsSync(join(root, file))) throw new Error(`There is no ${file}: run "npm run build" first.`);
  if (views) return measureFiles(views);
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: [
        names ? `export ${names} from './${file}'` : `import './${file}'`,
        ...(other ? [`export * from './${other}'`] : []),
      ].join('\n'),
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    entryNames: 'page',
    outdir: '.cache/size',
    metafile: true,
    write: false,
  });
  const loaded = loadedFiles(metafile.outputs, opened);
  const files = outputFiles
    .map(({ path, contents }) => ({
      path: path.slice(root.length + 1),
      bytes: gzipSync(contents, { level: 9 }).length,
    }))
    .filter(({ path }) => loaded.has(path))
    .map(({ path, bytes }) => ({ name: describe(metafile.outputs[path]), bytes }))
    .sort((one, other) => other.bytes - one.bytes);
  const modules = [...loaded].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files, modules };
}

/**
 * The name of one of the CDN's files: without the hash, which changes with what is in it.
 * @param {string} path
 */
export function cdnName(path) {
  return path.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.js$/, '');
}

/** @param {string[]} names */
function measureFiles(names) {
  const cdn = join(root, 'dist/cdn');
  const paths = readdirSync(cdn, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const files = names.map((name) => {
    const path = paths.find((each) => cdnName(each) === name);
    if (!path) throw new Error(`The CDN has no file ${name}.`);
    return { name: path, bytes: gzipSync(readFileSync(join(cdn, path)), { level: 9 }).length };
  });
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.sort((a, b) => b.bytes - a.bytes) };
}

/**
 * The files that a browser fetches: what the page imports, and what is opened on the way.
 * @param {import('esbuild').Metafile['outputs']} outputs
 * @param {RegExp} [opened]
 */
function loadedFiles(outputs, opened) {
  const loaded = new Set(['.cache/size/page.js']);
  for (const path of loaded) {
    for (const { path: target, kind, external } of outputs[path]?.imports ?? []) {
      const isWanted = kind !== 'dynamic-import' || opened?.test(outputs[target]?.entryPoint ?? '');
      if (!external && isWanted) loaded.add(target);
    }
  }
  return loaded;
}

/**
 * What a bundled file is mostly made of.
 * @param {import('esbuild').Metafile['outputs'][string] | undefined} output
 */
function describe(output) {
  const inputs = Object.entries(output?.inputs ?? {}).sort(
    ([, one], [, other]) => other.bytesInOutput - one.bytesInOutput,
  );
  const names = inputs
    .slice(0, 4)
    .map(([path, { bytesInOutput }]) => `${path.replace(/^.*node_modules\//, '')} ${bytesInOutput}`);
  const rest = inputs.length > 4 ? `, ${inputs.length - 4} more` : '';
  return `${output?.entryPoint ? `[${output.entryPoint}] ` : ''}${names.join(', ')}${rest}`;
}

/** @param {number} bytes */
export function inKilobytes(bytes) {
  return (bytes / 1000).toFixed(2);
}

async function main() {
  const showFiles = process.argv.includes('--files');
  console.log('gzip kB     limit');
  for (const row of ROWS) {
    const { bytes, files } = await measure(row);
    const isOver = bytes > row.limit * 1000;
    if (isOver) process.exitCode = 1;
    const limit = row.limit.toFixed(2).padStart(10);
    console.log(`${inKilobytes(bytes).padStart(7)}${limit}  ${row.name}${isOver ? '  TOO BIG' : ''}`);
    if (row.missed) console.log(`${' '.repeat(17)}  NOT MET: performance.md allows ${row.missed}`);
    if (!showFiles) continue;
    for (const file of files) console.log(`${inKilobytes(file.bytes).padStart(7)}              ${file.name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
