// `npm start`: the reference server in memory and the demo in front of it, until Ctrl-C.
//   npm start -- --port 8787 --demo-port 5173     (or TC_SUPPORT_PORT and TC_SUPPORT_DEMO_PORT)
//   npm start -- --adapter request-tracker        a real help desk in its place, from Debian's packages; or redmine
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildError, compile } from './build.mjs';
import { ensureNode, ensurePackages, MissingError } from './installation.mjs';
import { startBridge } from './live/bridge.mjs';
import { DESKS } from './live/desks.mjs';
import { onceAskedToEnd, stopAll } from './process-tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const host = '127.0.0.1';

/** How long open connections may take to close before they are cut. */
const GRACE_MS = 2000;

/** What was started and is closed at the end. @type {{close(): Promise<unknown>}[]} */
const started = [];
/** What help desks wrote, and is gone at the end. @type {string[]} */
const folders = [];

const SETTINGS = {
  server: { flag: 'port', env: 'TC_SUPPORT_PORT', fallback: '8787' },
  demo: { flag: 'demo-port', env: 'TC_SUPPORT_DEMO_PORT', fallback: '5173' },
};

const OPTIONS = /** @type {const} */ ({
  port: { type: 'string' },
  'demo-port': { type: 'string' },
  adapter: { type: 'string' },
});

/** @typedef {keyof typeof SETTINGS} Part */

/** @returns {Record<Part, number>} */
function ports() {
  const { values } = parseArgs({ options: OPTIONS });
  const portOf = (/** @type {Part} */ part) => {
    const { flag, env, fallback } = SETTINGS[part];
    const text = values[/** @type {'port'} */ (flag)] ?? process.env[env] ?? fallback;
    const port = Number(text);
    if (/^\d+$/.test(text) && port <= 65535) return port;
    throw new MissingError(`"${text}" is no port: set --${flag} or ${env} to a number up to 65535.`);
  };
  return { server: portOf('server'), demo: portOf('demo') };
}

/**
 * Starts something that listens, and says in one sentence when its port is taken.
 * @template {{close(): Promise<unknown>}} T
 * @param {Part} part
 * @param {number} port
 * @param {() => Promise<T>} listen
 * @returns {Promise<T>}
 */
async function listening(part, port, listen) {
  const { flag, env } = SETTINGS[part];
  try {
    const server = await listen();
    started.push(server);
    return server;
  } catch (error) {
    // Node's own fault stands behind the server's sentence; Vite has a sentence only.
    const { cause, message } = /** @type {Error & {cause?: NodeJS.ErrnoException}} */ (error);
    if (cause?.code !== 'EADDRINUSE' && !message.includes('already in use')) throw error;
    throw new MissingError(`Port ${port} for the ${part} is taken: choose another with --${flag} or ${env}.`);
  }
}

/**
 * @param {number} port
 * @param {number} demoPort
 * @returns {Promise<{url: string, close(): Promise<unknown>}>}
 */
async function startServer(port, demoPort) {
  const { serve } = await import(pathToFileURL(join(root, 'dist/server/node.js')).href);
  const origins = [`http://${host}:${demoPort}`, `http://localhost:${demoPort}`];
  return listening('server', port, () => serve({ port, host, development: true, storage: 'memory', origins }));
}

/** @param {number} port @param {string} endpoint where the server listens */
async function startDemo(port, endpoint) {
  process.env.VITE_TC_SUPPORT_ENDPOINT = endpoint;
  const { createServer } = await import('vite');
  return listening('demo', port, async () => {
    const demo = await createServer({
      configFile: join(root, 'demo/vite.config.ts'),
      server: { port, host, strictPort: true },
      logLevel: 'warn',
    });
    return demo.listen().catch(async (error) => {
      await demo.close();
      throw error;
    });
  });
}

/** @typedef {{id: string, name: string, title?: string, role: string, organisation?: {name: string}}} Person */

/** @param {string} endpoint */
async function printPeople(endpoint) {
  const response = await fetch(`${endpoint}/dev/people`);
  const { people } = /** @type {{people: Person[]}} */ (await response.json());
  console.log('\nSign in by choosing a person in the page, or with ?as=<id> in its address:');
  for (const { id, name, title, role, organisation } of people) {
    console.log(`  ${id.padEnd(8)}${[name, title, role, organisation?.name].filter(Boolean).join(', ')}`);
  }
}

/**
 * Starts a real help desk in a temporary folder, and the bridge that stands where the reference server would.
 * @param {string} name
 * @param {Record<Part, number>} port
 */
async function startDesk(name, port) {
  const startIt = DESKS[name];
  if (!startIt) throw new MissingError(`There is no demo before "${name}": try ${Object.keys(DESKS).join(' or ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'tc-support-desk-'));
  folders.push(folder);
  // Help desks drop their rights and still read their own folder.
  chmodSync(folder, 0o755);
  console.log(`Starting ${name} …`);
  const desk = await startIt(folder);
  const origins = [`http://${host}:${port.demo}`, `http://localhost:${port.demo}`];
  const bridge = await listening('server', port.server, () => startBridge(desk, { port: port.server, origins }));
  process.env.VITE_TC_SUPPORT_ADAPTER = name;
  process.env.VITE_TC_SUPPORT_FIELDS = JSON.stringify(desk.fields ?? {});
  await startDemo(port.demo, bridge.url);
  console.log(`
Help desk         ${desk.url}/   its own pages; support is sofia, with the password live-sofia-password
Product page      http://${host}:${port.demo}/?as=anna   what is filed here stands there; others are karin and bo
\nCtrl-C ends both.`);
}

async function stop() {
  const closed = Promise.allSettled(started.map((server) => server.close()));
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
  // A help desk is waited for: its workers outlive it when nobody is left to end them.
  await stopAll();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function main() {
  ensureNode();
  const port = ports();
  await ensurePackages(root);
  console.log('Building what has changed …');
  await compile();
  const { adapter } = parseArgs({ options: OPTIONS }).values;
  if (adapter) return startDesk(adapter, port);
  const server = await startServer(port.server, port.demo);
  await startDemo(port.demo, server.url);
  const demo = `http://${host}:${port.demo}`;
  console.log(`
Support server    ${server.url}   (development mode, everything in memory)
Product page      ${demo}/             the floating widget, as anna: ${demo}/?as=anna
Inline elements   ${demo}/inline.html; theming ${demo}/theming.html, strict policy ${demo}/strict.html
Gallery           ${demo}/gallery.html
Support's desk    ${demo}/desk.html    answer as sofia: ${demo}/desk.html?as=sofia`);
  await printPeople(server.url);
  console.log('\nCtrl-C ends both.');
}

onceAskedToEnd(() => void stop().finally(() => process.exit(0)));
try {
  await main();
} catch (error) {
  console.error(error instanceof MissingError || error instanceof BuildError ? error.message : error);
  await stop();
  process.exit(1);
}
