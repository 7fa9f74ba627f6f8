#!/usr/bin/env node
import { serve, type RunningServer } from '../node.js';
import { readCommandLine, usage } from './command-line.js';
import { UsageError } from './usage-error.js';

/** Closes the server when asked to; asked again, the system ends it at once. */
function closeOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}

async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(usage);
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
  const misused = error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`tc-support-server: ${message}${misused ? ' See --help.' : ''}\n`);
  process.exitCode = misused ? 2 : 1;
});
