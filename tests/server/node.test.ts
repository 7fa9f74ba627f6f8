import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Server } from 'node:http';
import { createServer } from 'node:net';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { serve } from '../../src/server/node.js';
import { readCommandLine, usage } from '../../src/server/node/command-line.js';
import { withPeers } from '../../src/server/node/peer.js';

const PlatformResponse = globalThis.Response;
const cli = fileURLToPath(new URL('../../src/server/node/cli.ts', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (errors += data));
  const ended = once(child, 'close').then(([code]): Ended => ({ code, output, errors }));
  const listening = new Promise<string>((resolve) => {
    child.stdout.on('data', () => {
      const url = /listens on (\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
  return { child, ended, listening };
}

test('the command says how it is used', () => {
  assert.equal(readCommandLine(['--help']), 'help');
  for (const flag of ['--port', '--host', '--data', '--uploads', '--origin', '--dev'])
    assert.ok(usage.includes(flag), flag);
});

test('the command listens on this machine alone unless told otherwise', () => {
  assert.deepEqual(readCommandLine([]), { port: 8787, host: '127.0.0.1', development: false, origins: [] });
  assert.deepEqual(
    readCommandLine(['--port', '0', '--host', '::', '--data', 'memory', '--dev', '--origin', 'https://a.example']),
    { port: 0, host: '::', development: true, origins: ['https://a.example'] },
  );
  assert.deepEqual(readCommandLine(['--uploads', '/var/lib/uploads']).valueOf(), {
    ...{ port: 8787, host: '127.0.0.1', development: false, origins: [] },
    uploads: { folder: '/var/lib/uploads' },
  });
});

test('what the command does not know is told in one sentence', () => {
  const wrong: [args: string[], message: RegExp][] = [
    [['--colour', 'red'], /^Unknown option '--colour'\.$/],
    [['--port'], /^Option '--port <value>' argument missing\.$/],
    [['--data', 'stone'], /^--data stone is not known; it can be: memory\.$/],
    [['--port', 'http'], /^--port http is not a port; [^.]*\.$/],
    [['--port', '70000'], /^--port 70000 is not a port/],
    [['--port', '-1'], /^Option '--port'/],
    [['--origin', 'https://a.example/path'], /^--origin .* is not an origin/],
    [['something'], /^Unexpected argument 'something'\.$/],
  ];
  for (const [args, message] of wrong) assert.throws(() => readCommandLine(args), { name: 'UsageError', message });
});

test('a command line that does not hold ends the command with 2 and one line', async () => {
  const { code, output, errors } = await start(['--colour']).ended;
  assert.equal(code, 2);
  assert.equal(errors, "tc-support-server: Unknown option '--colour'. See --help.\n");
  assert.equal(output, '');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} ends the command at once and cleanly, open event streams or not`, async () => {
    const { child, ended, listening } = start(['--port', '0', '--data', 'memory', '--dev']);
    const url = await listening;
    const body = JSON.stringify({ as: 'anna' });
    const headers = { 'content-type': 'application/json' };
    const { token } = await (await fetch(`${url}/dev/tokens`, { method: 'POST', headers, body })).json();
    const stream = await fetch(`${url}/v1/events`, { headers: { authorization: `Bearer ${token}` } });
    const reader = stream.body?.getReader();
    await reader?.read();
    child.kill(signal);
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read());
    const { code, errors } = await ended;
    assert.equal(code, 0);
    assert.match(errors, /DEVELOPMENT MODE/);
    await assert.rejects(fetch(`${url}/healthz`));
  });
}

test('a taken port is named, with the setting that changes it', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  t.after(() => other.close());
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const { code, errors } = await start(['--port', String(port), '--dev']).ended;
  assert.equal(code, 1);
  assert.match(errors, new RegExp(`Port ${port} is taken. Choose another with --port`));
  await assert.rejects(serve({ port, log: () => undefined }), /is taken/);
});

test('without keys or --dev the command says that nobody can sign in', async () => {
  const { child, ended, listening } = start(['--port', '0']);
  const url = await listening;
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  assert.equal((await fetch(`${url}/dev/people`)).status, 404);
  child.kill('SIGTERM');
  assert.match((await ended).output, /Nobody can sign in/);
});

test('a missing package is named with the command that adds it', async () => {
  const missing = Object.assign(new Error("Cannot find package 'jose' imported from /x.js"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
  await assert.rejects(
    withPeers(() => Promise.reject(missing)),
    /needs the package jose. Add it with: npm install tc-support hono @hono\/node-server jose @tus\/server/,
  );
  const other = new Error('something else');
  await assert.rejects(
    withPeers(() => Promise.reject(other)),
    other,
  );
});

test('a server that is closed leaves no connection behind, and the globals of its process stay what they are', async (t) => {
  const running = await serve({ port: 0, development: true, log: () => undefined });
  const body = JSON.stringify({ as: 'anna' });
  const headers = { 'content-type': 'application/json' };
  const { token } = await (await fetch(`${running.url}/dev/tokens`, { method: 'POST', headers, body })).json();
  const cutOff = t.mock.method(Server.prototype, 'closeAllConnections');
  const stream = await fetch(`${running.url}/v1/events`, { headers: { authorization: `Bearer ${token}` } });
  const [, text] = await Promise.all([running.close(), stream.text()]);
  assert.match(text, /^(:\n\n)+$/);
  assert.equal(cutOff.mock.callCount(), 0, 'nothing had to be cut off');
  await assert.rejects(fetch(`${running.url}/healthz`));
  assert.equal(globalThis.Response, PlatformResponse);
});
