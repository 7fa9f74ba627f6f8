// `npm run bench`: speed, size and right answers beside peers, each comparison in one run; `-- hours` runs one of them.
// It asserts nothing: what a machine does today is read by people.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './process-tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The files in bench/ that are run by their name. */
const BENCHES = ['hours', 'list', 'thread', 'keystroke', 'page'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are: ${BENCHES.join(', ')}.`);
  process.exit(2);
}
// What is published is measured.
const built = await run(process.execPath, [join(root, 'scripts/build.mjs')]);
if (built.code !== 0) process.exit(1);
for (const name of wanted.length > 0 ? wanted : BENCHES) {
  const { code } = await run(process.execPath, ['--import', 'tsx', join(root, 'bench', `${name}.mjs`)]);
  if (code !== 0) process.exitCode = 1;
}
