import { existsSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser } from 'playwright-core';
import { createServer } from 'vite';

import { serve } from '../../src/server/node.js';

/** The reference server and the demo pages, listening on ports of their own. */
export interface Demo {
  url: string;
  close(): Promise<void>;
}

/** Starts the server in memory and the demo in front of it. */
export async function startDemo(): Promise<Demo> {
  const support = await serve({ port: 0, development: true });
  process.env['VITE_TC_SUPPORT_ENDPOINT'] = support.url;
  const pages = await createServer({
    configFile: fileURLToPath(new URL('../../demo/vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('../../demo', import.meta.url)),
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    logLevel: 'warn',
  });
  await pages.listen();
  const address = pages.httpServer?.address();
  if (address === null || typeof address !== 'object') throw new Error('The demo did not start');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      await pages.close();
      await support.close();
    },
  };
}

/** The demo and a browser for the tests of one group: started before the first, closed after the last. */
export function onStage(): { readonly demo: Demo; readonly browser: Browser } {
  const stage: Partial<{ demo: Demo; browser: Browser }> = {};
  before(async () => {
    stage.demo = await startDemo();
    stage.browser = await openBrowser();
  });
  after(async () => {
    await stage.browser?.close();
    await stage.demo?.close();
  });
  return {
    get demo() {
      return started(stage.demo);
    },
    get browser() {
      return started(stage.browser);
    },
  };
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The stage is there once the tests run');
  return part;
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Opens Chromium: the one CHROME_PATH names, else one in a usual place. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? places.find((place) => existsSync(place)) ?? places[0];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}
