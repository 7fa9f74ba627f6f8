import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const src = fileURLToPath(new URL('../src', import.meta.url));

// The demo reads the library's sources under the names that it has on npm.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: '../.cache/vite',
  // Every dependency is an ES module already; bundling them anew would reload the page once it finds another.
  optimizeDeps: { noDiscovery: true },
  resolve: {
    alias: [
      { find: /^tc-support\/elements\/(.+)\/define$/, replacement: `${src}/elements/$1/define.ts` },
      { find: /^tc-support\/adapters\/memory$/, replacement: `${src}/adapters/memory/index.ts` },
      { find: /^tc-support\/adapters\/redmine$/, replacement: `${src}/adapters/redmine/index.ts` },
      { find: /^tc-support\/adapters\/request-tracker$/, replacement: `${src}/adapters/request-tracker/index.ts` },
      { find: /^tc-support\/hours\/sweden$/, replacement: `${src}/hours/sweden.ts` },
      { find: /^tc-support\/define$/, replacement: `${src}/define.ts` },
      { find: /^tc-support$/, replacement: `${src}/index.ts` },
    ],
  },
  oxc: {
    decorator: { legacy: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
});
