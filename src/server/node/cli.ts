#!/usr/bin/env node
import { parseArgs } from 'node:util';

import { serve, type RunningServer, type ServeOptions } from '../node.js';

const help = `tc-support-server: the reference help desk over HTTP

  --port <number>    where to listen (8787; 0 takes any free port)
  --host <address>   on which address (127.0.0.1: this machine alone)
  --data memory      where tickets are kept; memory forgets them when the server stops
  --origin <origin>  a site whose pages may call, such as https://app.example.com; may be repeated
  --dev              development mode: sample people and tickets, and anybody may sign in as anybody
  --help             this text
`;

/** Something in the command line that does not hold. */
class UsageError extends Error {}

function readOptions(args: readonly string[]): ServeOptions | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  if (values.data !== 'memory') throw new UsageError(`--data ${values.data} is not known; it can be: memory.`);
  return {
    port: portIn(values.port),
    host: values.host,
    development: values.dev,
    origins: values.origin.map(originIn),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        host: { type: 'string', default: '127.0.0.1' },
        data: { type: 'string', default: 'memory' },
        origin: { type: 'string', multiple: true, default: [] },
        dev: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function portIn(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port ${text} is not a port; it is a number from 0 to 65535.`);
}

function originIn(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new UsageError(`--origin ${text} is not an origin; it is like https://app.example.com, with no path.`);
}

/** Closes the server when asked to; a second time asks the system to end at once. */
function closeOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(help);
    return;
  }
  const server = await serve(options);
  closeOnSignal(server);
  process.stdout.write(`tc-support-server listens on ${server.url}\n`);
  if (!options.development) {
    process.stdout.write('Nobody can sign in: there are no keys to check tokens with. For a first look add --dev.\n');
  }
}

main().catch((error: unknown) => {
  const usage = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`tc-support-server: ${message}${usage ? ' See --help.' : ''}\n`);
  process.exitCode = usage ? 2 : 1;
});
