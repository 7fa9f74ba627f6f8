// Servers on ports of their own.
import { createServer } from 'node:net';

/** A port of this machine that nobody listens on. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * Waits until a server answers at all.
 * @param {string} url
 * @param {number} [milliseconds]
 */
export async function untilAnswers(url, milliseconds = 60_000) {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    if (Date.now() > deadline) throw new Error(`${url} has not answered within ${milliseconds / 1000} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
