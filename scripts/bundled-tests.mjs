// The element tests as the web test runner serves them: bundled once for all browsers' pages, which share what two tests import.
// A page of its own for each test file would otherwise fetch some two hundred modules one by one.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A plugin of the web test runner that serves the test files of a folder, and what they import, bundled.
 * @param {string} folder
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests(folder) {
  /** @type {Map<string, string>} */
  let modules = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      // Tests, and pages that they show in frames.
      modules = await bundle(
        files.filter((file) => /(\.test|-page)\.ts$/.test(file)).map((file) => join(folder, file)),
      );
    },
    serve({ path }) {
      const body = modules.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}

/**
 * The modules by the paths that they are served at.
 * @param {string[]} entryPoints
 * @returns {Promise<Map<string, string>>}
 */
async function bundle(entryPoints) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'development'],
    // The decorators' flags: the root tsconfig.json only lists projects.
    tsconfig: 'tsconfig.base.json',
    // package.json names what has side effects in dist; here it would lose the elements' definitions.
    ignoreAnnotations: true,
    // The runner's own.
    external: ['/__web*'],
    sourcemap: 'inline',
    outbase: root,
    outdir: root,
    chunkNames: 'tests/shared/[name]-[hash]',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(root.length).replaceAll('\\', '/'), text]));
}
