import { parseArgs } from 'node:util';

import type { ServeOptions } from '../node.js';
import { UsageError } from './usage-error.js';

/** How the command is used, for people. */
export const usage: string = `tc-support-server: the reference help desk over HTTP

  --port <number>    where to listen (8787; 0 takes any free port)
  --host <address>   on which address (127.0.0.1: this machine alone)
  --data memory      where tickets are kept; memory forgets them when the server stops
  --uploads <folder> where customers' files are kept, so that uploads outlive the server; in memory when left out
  --origin <origin>  a site whose pages may call, such as https://app.example.com; may be repeated
  --dev              development mode: sample people and tickets, and anybody may sign in as anybody
  --help             this text
`;

/** Reads the command's arguments; `help` when that is all that is asked for. Throws a `UsageError`. */
export function readCommandLine(args: readonly string[]): ServeOptions | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  if (values.data !== 'memory') throw new UsageError(`--data ${values.data} is not known; it can be: memory.`);
  return {
    port: portIn(values.port),
    host: values.host,
    development: values.dev,
    origins: values.origin.map(originIn),
    ...(values.uploads !== undefined && { uploads: { folder: values.uploads } }),
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
        uploads: { type: 'string' },
        origin: { type: 'string', multiple: true, default: [] },
        dev: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw UsageError.from(error);
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
