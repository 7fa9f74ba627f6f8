// `npm run test:engines`: the element tests in Firefox and WebKit, beside the Chromium of `npm test`.
//   npm run test:engines -- firefox     one of them
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode, ensurePackages, MissingError } from './installation.mjs';
import { run, start, stopAll, stopAllWhenAsked } from './process-tree.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const display = process.env.WEBKIT_DISPLAY ?? ':97';
const driverPort = Number(process.env.WEBKIT_DRIVER_PORT ?? 4455);
const LIMIT_MS = 15 * 60_000;

/** @param {Record<string, string>} env */
function elementTests(env) {
  return run(process.execPath, ['node_modules/@web/test-runner/dist/bin.js'], { cwd: root, env, timeoutMs: LIMIT_MS });
}

/**
 * @param {string} path
 * @param {string} debianPackages
 */
function need(path, debianPackages) {
  if (!existsSync(path)) throw new MissingError(`${path} is missing; on Debian: apt-get install ${debianPackages}`);
}

/** WebKitWebDriver says nothing when it listens, so it is asked. */
async function driverListens() {
  for (let attempt = 0; attempt < 100; attempt++) {
    const listens = await new Promise((resolve) => {
      const socket = connect(driverPort, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (listens) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new MissingError(
    `WebKitWebDriver does not listen on port ${driverPort}: set WEBKIT_DRIVER_PORT to a free one.`,
  );
}

/** @type {Record<string, () => Promise<{code: number}>>} */
const ENGINES = {
  async firefox() {
    need(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', 'firefox-esr');
    return elementTests({ ENGINE: 'firefox' });
  },
  async webkit() {
    need('/usr/bin/WebKitWebDriver', 'webkit2gtk-driver');
    need('/usr/bin/Xvfb', 'xvfb');
    // WebKitGTK's sandbox wants namespaces that containers do not have.
    const env = { DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    start('/usr/bin/Xvfb', [display, '-screen', '0', '1400x1000x24']);
    start('/usr/bin/WebKitWebDriver', [`--port=${driverPort}`], { env });
    await driverListens();
    return elementTests({ ENGINE: 'webkit', WEBKIT_DRIVER_PORT: String(driverPort) });
  },
};

async function main() {
  stopAllWhenAsked();
  ensureNode();
  await ensurePackages(root);
  const named = process.argv.slice(2);
  for (const name of named.length > 0 ? named : Object.keys(ENGINES)) {
    const test = ENGINES[name];
    if (!test) throw new MissingError(`There is no engine "${name}"; there are ${Object.keys(ENGINES).join(', ')}.`);
    console.log(`\n── ${name}`);
    const { code } = await test();
    console.log(`── ${name}: ${code === 0 ? 'passed' : 'failed'}`);
    if (code !== 0) process.exitCode = 1;
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof MissingError ? error.message : error);
  process.exitCode = 1;
} finally {
  await stopAll();
}
