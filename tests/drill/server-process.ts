import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/server/node/cli.ts', import.meta.url));

/** A reference server in a process of its own, which can be killed without a word and started again at another address. */
export class ServerProcess {
  url = '';
  #kill: () => Promise<void> = async () => {};
  readonly #args: readonly string[];

  private constructor(args: readonly string[]) {
    this.#args = args;
  }

  /** Starts a server; it is killed when the test ends. */
  static async start(t: TestContext, ...args: string[]): Promise<ServerProcess> {
    const server = new ServerProcess(args);
    t.after(() => server.kill());
    await server.start();
    return server;
  }

  async start(): Promise<void> {
    const flags = ['--import', 'tsx', cli, '--dev', '--port', '0', ...this.#args];
    const child = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stderr.on('data', (data) => (output += data));
    const ended = once(child, 'exit');
    this.#kill = async () => {
      child.kill('SIGKILL');
      await ended;
    };
    const listening = new Promise<string>((resolve) => {
      child.stdout.on('data', (data) => {
        output += data;
        const url = /listens on (\S+)/.exec(output)?.[1];
        if (url) resolve(url);
      });
    });
    const gone = ended.then(() => Promise.reject(new Error(`The server ended before it listened:\n${output}`)));
    gone.catch(() => {});
    this.url = await Promise.race([listening, gone]);
  }

  /** Ends the process at once, with all it has in memory. */
  kill(): Promise<void> {
    return this.#kill();
  }

  /** A token for a sample person; a server that was started anew knows no earlier ones. */
  async token(person: string): Promise<string> {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify({ as: person }) };
    return (await (await fetch(`${this.url}/dev/tokens`, init)).json()).token;
  }
}
