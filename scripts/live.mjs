// `npm run test:live`: the adapters before real help desks, which are installed from Debian's packages and started here,
// each in a temporary folder and on a port of its own. Ends with one line `N passed, N failed, N skipped`.
//   npm run test:live -- request-tracker            one help desk
//   npm run test:live -- request-tracker drills     only the test files whose path holds one of the further words
//   npm run test:live -- redmine --chapter paging   only one chapter of the conformance kit; may be given several times
//   npm run test:live -- --record                   writes the answers that `npm test` replays anew
//   npm run test:live -- --reports                  writes what the conformance kit found to docs/adapters
//   npm run test:live -- --serve request-tracker    starts it, prints its address and keys, and waits for Ctrl-C
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureNode, ensurePackages, MissingError } from './installation.mjs';
import { DESKS } from './live/desks.mjs';
import { onceAskedToEnd, stopAll } from './process-tree.mjs';
import { nodeTests } from './test-runner.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'tc-support-live-'));

/** Hundreds of checks before a desk that takes its time for each call. */
const LIMIT_MS = 2 * 60 * 60_000;

/** @type {Map<string, import('./live/desks.mjs').LiveDesk>} */
const running = new Map();

/** @param {string} name */
async function startDesk(name) {
  console.log(`Starting ${name} …`);
  const started = Date.now();
  const place = join(folder, name);
  mkdirSync(place);
  const desk = await /** @type {typeof DESKS[string]} */ (DESKS[name])(place);
  running.set(name, desk);
  console.log(`${name} runs at ${desk.url} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** Restarts a desk when a test asks for it. @returns {Promise<{url: string, close(): void}>} */
function startControl() {
  const server = createServer((request, response) => {
    const desk = running.get(request.url?.split('/')[1] ?? '');
    if (!desk) return response.writeHead(404).end();
    desk.restart().then(
      () => response.writeHead(204).end(),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/** @param {string[]} words */
function testFiles(words) {
  const [names, rest] = [words.filter((word) => DESKS[word]), words.filter((word) => !DESKS[word])];
  const wanted = names.length > 0 ? names : Object.keys(DESKS);
  const files = readdirSync(join(root, 'tests/live'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/live/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts') && wanted.some((name) => path.startsWith(`tests/live/${name}/`)))
    .filter((path) => rest.length === 0 || rest.some((word) => path.includes(word)))
    .sort();
  return { wanted, files };
}

async function end() {
  await Promise.allSettled([...running.values()].map((desk) => desk.stop()));
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
}

/** What the tests do beside testing. @param {{record?: boolean, reports?: boolean, chapter?: string[]}} values */
function modes({ record, reports, chapter }) {
  if (reports && chapter) throw new MissingError('A report is of the whole kit: leave out --chapter.');
  return {
    ...(record && { TC_LIVE_RECORD: '1' }),
    ...(reports && { TC_LIVE_REPORTS: '1' }),
    ...(chapter && { TC_LIVE_CHAPTERS: JSON.stringify(chapter) }),
  };
}

async function main() {
  const flag = /** @type {const} */ ({ type: 'boolean' });
  const chapter = /** @type {const} */ ({ type: 'string', multiple: true });
  const options = { serve: flag, record: flag, reports: flag, chapter };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const mode = modes(values);
  ensureNode();
  await ensurePackages(root);
  // Help desks drop their rights and still read their own folder.
  chmodSync(folder, 0o755);
  const { wanted, files } = testFiles([
    ...positionals,
    ...(values.record ? ['scenarios'] : []),
    ...(values.chapter ? ['conformance'] : []),
  ]);
  for (const name of wanted) await startDesk(name);
  if (values.serve) {
    for (const [name, { url, keys }] of running) console.log(`\n${name} ${url}\n${JSON.stringify(keys, undefined, 2)}`);
    return new Promise(() => {});
  }
  const control = await startControl();
  const desks = [...running].map(([name, { url, keys, fields }]) => {
    return [name, { url, keys, fields, control: `${control.url}/${name}` }];
  });
  const file = join(folder, 'desks.json');
  writeFileSync(file, JSON.stringify(Object.fromEntries(desks)));
  const env = { TC_LIVE_DESKS: file, ...mode };
  const { passed, failed, skipped } = await nodeTests(files, {
    concurrency: 1,
    env,
    testLimitMs: LIMIT_MS,
    timeoutMs: LIMIT_MS,
  });
  control.close();
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

onceAskedToEnd((code) => void end().finally(() => process.exit(code)));
try {
  await main();
} catch (error) {
  console.error(error instanceof MissingError ? error.message : error);
  console.log('\n0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
} finally {
  await end();
}
