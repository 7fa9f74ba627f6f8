// The CDN files: one small module registers <tc-support>, its chunks are fetched when somebody means to open it.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { chunkOf } from './cdn-chunks.mjs';
import { withLicences } from './cdn-licences.mjs';
import { withoutHelper } from './cdn-namespaces.mjs';
import { alikeTogether } from './cdn-order.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Chunks are found beside the first file, from whatever address it was loaded.
  base: './',
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    sourcemap: true,
    // The preloading of chunks would put links into the host's head and make the first file bigger.
    modulePreload: false,
    lib: { entry: { 'tc-support': 'dist/elements/support/define.js' }, formats: ['es'] },
    rolldownOptions: {
      // What is meant to come later in a page with nothing but a form has come with the panel here.
      checks: { ineffectiveDynamicImport: false },
      // What the grouping asks for; nobody imports anything from the first file.
      preserveEntrySignatures: 'allow-extension',
      plugins: [alikeTogether(), withoutHelper(), withLicences()],
      experimental: { nativeMagicString: true },
      output: {
        // Vite's library mode leaves the whitespace of ES modules.
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: { groups: [{ debugName: 'views', name: chunkOf, includeDependenciesRecursively: false }] },
      },
    },
  },
});
