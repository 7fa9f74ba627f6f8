// The browsers that the element tests run in, made ready: what is missing is installed, what must listen is started.
import { connect, createServer } from 'node:net';
import { ensureChromium, ensureFirefox, ensureWebKit, MissingError } from './installation.mjs';
import { start } from './process-tree.mjs';

/** A display of WebKit's own; where a server shows it already, that one serves. */
const DISPLAY = process.env.WEBKIT_DISPLAY ?? ':97';

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * WebKitWebDriver says nothing when it listens, so it is asked.
 * @param {number} port
 */
async function driverListens(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const listens = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.on('connect', () => socket.end());
    });
    if (listens) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new MissingError(`WebKitWebDriver did not begin to listen on port ${port} within 10 seconds.`);
}

/**
 * Makes an engine ready, and gives the environment in which the test runner drives it.
 * @type {Record<'chromium' | 'firefox' | 'webkit', () => Promise<Record<string, string>>>}
 */
export const ENGINES = {
  async chromium() {
    return { ENGINE: 'chromium', CHROME_PATH: await ensureChromium() };
  },
  async firefox() {
    return { ENGINE: 'firefox', FIREFOX_PATH: await ensureFirefox() };
  },
  async webkit() {
    const path = await ensureWebKit();
    const port = await freePort();
    start('Xvfb', [DISPLAY, '-screen', '0', '1400x1000x24']);
    // WebKitGTK's sandbox wants namespaces that containers do not have.
    const env = { DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    start('WebKitWebDriver', [`--port=${port}`], { env });
    await driverListens(port);
    return { ENGINE: 'webkit', WEBKIT_PATH: path, WEBKIT_DRIVER_PORT: String(port) };
  },
};
