import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import type { Page } from 'playwright-core';

import { cutRequest, FaultProxy } from '../server/fault-proxy.js';
import { ServerUnderTest } from '../server/server-under-test.js';
import { startSite } from './host-site.js';
import { openBrowser } from './stage.js';

const megabyte = 1_000_000;

/** What a host's own bundler makes of the adapter as it is published, and of a page that sends a file of so many bytes. */
async function sender(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { httpAdapter } from './dist/adapters/http/index.js';
        globalThis.sendFile = async (endpoint, token, size) => {
          const bytes = new Uint8Array(size).map((_, index) => (index * 31 + (index >> 8)) % 251);
          const told = [];
          const adapter = httpAdapter({ endpoint, token: async () => token });
          const onProgress = (sent) => told.push(sent);
          const options = { idempotencyKey: 'key-1', onProgress };
          const file = await adapter.upload(new Blob([bytes]), { name: 'rota.db', type: '' }, options);
          const back = await adapter.download(file.id);
          const sum = async (blob) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer())));
          return { told, sent: await sum(new Blob([bytes])), there: await sum(back), kept: Object.keys(localStorage) };
        };`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

interface Sent {
  readonly told: readonly number[];
  readonly sent: readonly number[];
  readonly there: readonly number[];
  readonly kept: readonly string[];
}

async function opened(t: TestContext): Promise<{ line: FaultProxy; send: (size: number) => Promise<Sent> }> {
  const server = await ServerUnderTest.open(t);
  const line = await FaultProxy.open(server.url);
  const site = await startSite();
  const browser = await openBrowser();
  t.after(async () => {
    await browser.close();
    await site.close();
    await line.close();
  });
  site.put('/', { type: 'text/html', text: '<!doctype html><script type="module" src="/sender.js"></script>' });
  site.put('/sender.js', { type: 'text/javascript', text: await sender() });
  const page: Page = await browser.newPage();
  await page.goto(site.url);
  const token = await server.token('anna');
  const send = (size: number): Promise<Sent> => page.evaluate(`sendFile('${line.url}', '${token}', ${size})`);
  return { line, send };
}

const patches = ({ seen }: FaultProxy): number => seen.filter(({ method }) => method === 'PATCH').length;

test('a browser sends 20 MB over a line that is cut in the middle: byte for byte, only what was lost again, and nothing is left on the device', async (t) => {
  const { line, send } = await opened(t);
  line.when('PATCH', /^\/v1\/uploads\/./, (exchange) => exchange.pass(), 2);
  line.when('PATCH', /^\/v1\/uploads\/./, cutRequest(2_500_000));
  const { told, sent, there, kept } = await send(20 * megabyte);
  assert.deepEqual(there, sent);
  assert.equal(patches(line), 6, 'five pieces, and one of them twice');
  assert.deepEqual(
    told,
    [...told].sort((one, other) => one - other),
  );
  assert.equal(told.at(-1), 20 * megabyte);
  assert.deepEqual(kept, []);
});

test('a browser sends a small file in one request and tells how far it is', async (t) => {
  const { line, send } = await opened(t);
  const { told, sent, there } = await send(megabyte);
  assert.deepEqual(there, sent);
  assert.equal(patches(line), 0);
  assert.equal(told.at(-1), megabyte);
});
