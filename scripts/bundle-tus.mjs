// Lays tus-js-client into the one module of dist that uses it, and of it only what sends: its CommonJS parts would bring a loader
// for them into every host's first file, and its own store of addresses writes to the device when it is imported.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'dist/adapters/http/upload-in-pieces.js');

/** What is laid in, and whose it is. */
const NOTICE = `/*! Holds parts of tus-js-client, url-parse, requires-port and querystringify (MIT License) and js-base64 (BSD-3-Clause),
 each with its license in its package of the same name. */`;

/** The class that sends, with the settings that the package would give it; nothing else of the package. */
const SENDER = `import Sender from 'tus-js-client/lib.esm/upload.js';
export class Upload extends Sender {
  constructor(file, options) {
    super(file, { ...Sender.defaultOptions, ...options });
  }
}`;

/** @type {import('esbuild').Plugin} */
const sender = {
  name: 'sender',
  setup(build) {
    build.onResolve({ filter: /^tus-js-client$/ }, () => ({ path: 'sender', namespace: 'sender' }));
    build.onLoad({ filter: /./, namespace: 'sender' }, () => ({ contents: SENDER, resolveDir: root }));
    // Our own modules stay files of their own.
    build.onResolve({ filter: /^\./ }, ({ importer, path }) =>
      importer === file ? { path, external: true } : undefined,
    );
  },
};

/** Bundles it where it lies. Run again, it changes nothing. */
export async function bundleTus() {
  if (!existsSync(file) || !/from ["']tus-js-client["']/.test(readFileSync(file, 'utf8'))) return;
  const { build } = await import('esbuild');
  await build({
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    bundle: true,
    sourcemap: true,
    format: 'esm',
    target: 'es2022',
    banner: { js: NOTICE },
    plugins: [sender],
    logLevel: 'warning',
  });
}
