// The CDN files hold code of others without a comment in it: their licences ask for their text in every copy, so it stands beside them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** What the bundler does not see: the drawings of `icons.mjs`, and what `bundle-tus.mjs` has laid in before. */
const LAID_IN = ['lucide-static', 'tus-js-client', 'url-parse', 'requires-port', 'querystringify', 'js-base64'];

/** @param {string} name */
function licenceOf(name) {
  const folder = join(modules, name);
  const file = readdirSync(folder).find((path) => /^licen[cs]e(\.\w+)?$/i.test(path));
  if (!file) throw new Error(`${name} is bundled, and no licence is in its package.`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** @returns {import('vite').Rolldown.Plugin} */
export function withLicences() {
  return {
    name: 'with-licences',
    generateBundle(_options, bundle) {
      const bundled = Object.values(bundle).flatMap((file) => ('moduleIds' in file ? file.moduleIds : []));
      const seen = bundled.flatMap((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
      const names = [...new Set([...LAID_IN, ...seen])].sort();
      this.emitFile({
        type: 'asset',
        fileName: 'LICENSES.txt',
        source: `What these files hold of others:\n\n${names.map(licenceOf).join(`\n${'-'.repeat(80)}\n\n`)}`,
      });
    },
  };
}
