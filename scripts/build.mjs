// Builds dist: modules and types with tsc, then the CDN files, then the custom elements manifest.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleTus } from './bundle-tus.mjs';
import { compactProperties } from './compact-properties.mjs';
import { compactTemplates } from './compact-templates.mjs';
import { run } from './process-tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A build that did not succeed; the tool's own message stands above it. */
export class BuildError extends Error {}

/** What tsc leaves for a source file. */
const OUTPUTS = ['.js', '.js.map', '.d.ts', '.d.ts.map'];

/** @param {string} folder */
function filesBelow(folder) {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
}

/** The sources, as paths below src without their ending. */
function sources() {
  return filesBelow('src')
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => path.slice(0, -'.ts'.length));
}

/** The first output that a source should have and has not. */
function missingOutput() {
  const outputs = sources().flatMap((path) => OUTPUTS.map((ending) => `dist/${path}${ending}`));
  return outputs.find((path) => !existsSync(join(root, path)));
}

/** Removes what earlier builds left of sources that are gone, so that it is not published. */
function removeOrphans() {
  const wanted = new Set(sources().flatMap((path) => OUTPUTS.map((ending) => path + ending)));
  for (const path of filesBelow('dist')) {
    const isOutput = OUTPUTS.some((ending) => path.endsWith(ending));
    if (isOutput && !path.startsWith('cdn') && !wanted.has(path)) rmSync(join(root, 'dist', path));
  }
}

/** @param {string[]} command */
async function step(...command) {
  const { code } = await run(process.execPath, command, { cwd: root });
  if (code !== 0) throw new BuildError(`"${command.join(' ')}" failed.`);
}

/** Compiles every ring into dist; only what changed. */
export async function compile() {
  const compiler = ['node_modules/typescript/bin/tsc', '-b'];
  removeOrphans();
  await step(...compiler);
  if (missingOutput() === undefined) return;
  // tsc trusts its build info and does not look whether dist is still there.
  rmSync(join(root, '.cache/tsbuild'), { recursive: true, force: true });
  await step(...compiler);
  const missing = missingOutput();
  if (missing !== undefined)
    throw new BuildError(`The build ended without ${missing}: is its source part of a tsconfig.json?`);
}

/** Makes the compiled elements smaller where they lie. */
function compactElements() {
  for (const path of filesBelow('dist/elements').filter((path) => path.endsWith('.js'))) {
    const file = join(root, 'dist/elements', path);
    const code = readFileSync(file, 'utf8');
    const compact = compactProperties(compactTemplates(code));
    if (compact !== code) writeFileSync(file, compact);
  }
}

async function build() {
  await compile();
  compactElements();
  await bundleTus();
  await step('node_modules/vite/bin/vite.js', 'build', '--config', 'scripts/vite-cdn.config.mjs', '--logLevel', 'warn');
  await step(
    'node_modules/@custom-elements-manifest/analyzer/cem.js',
    'analyze',
    '--config',
    'scripts/manifest.config.mjs',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
