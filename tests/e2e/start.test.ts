import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

/** A run of `npm start`, with all that it has said so far. */
interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(...options: string[]): Run {
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece.toString()));
  return { child, said: () => said, ended: once(child, 'close').then(() => child.exitCode) };
}

/** Resolves once the run has said it; rejects when it ends before. */
async function hears(run: Run, words: string): Promise<void> {
  const over = run.ended.then(() => Promise.reject(new Error(`It ended without "${words}":\n${run.said()}`)));
  while (!run.said().includes(words)) {
    const { stdout } = run.child;
    assert.ok(stdout);
    await Promise.race([once(stdout, 'data'), over]);
  }
  over.catch(() => undefined);
}

describe('npm start', () => {
  it('serves the server and the demo until Ctrl-C, and leaves neither behind', { timeout: 120_000 }, async () => {
    const run = start('--port', '0', '--demo-port', '45173');
    await hears(run, 'Ctrl-C ends both.');
    const server = /Support server\s+(\S+)/.exec(run.said())?.[1] ?? '';
    assert.equal((await fetch(`${server}/healthz`)).status, 200);
    assert.match(await (await fetch('http://127.0.0.1:45173/')).text(), /<tc-support>/);
    run.child.kill('SIGINT');
    assert.equal(await run.ended, 0);
    await assert.rejects(fetch(`${server}/healthz`));
    await assert.rejects(fetch('http://127.0.0.1:45173/'));
  });

  for (const [name, option, variable] of [
    ['server', '--port', 'TC_SUPPORT_PORT'],
    ['demo', '--demo-port', 'TC_SUPPORT_DEMO_PORT'],
  ] as const) {
    it(
      `says in one sentence that the ${name}'s port is taken, and how to choose another`,
      { timeout: 120_000 },
      async () => {
        const holder = createServer().listen(0, '127.0.0.1');
        await once(holder, 'listening');
        const address = holder.address();
        const port = address !== null && typeof address === 'object' ? `${address.port}` : '';
        const run = start('--port', '0', '--demo-port', '0', option, port);
        assert.equal(await run.ended, 1);
        holder.close();
        const last = run.said().trim().split('\n').at(-1);
        assert.equal(last, `Port ${port} for the ${name} is taken: choose another with ${option} or ${variable}.`);
      },
    );
  }
});
