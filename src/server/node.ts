import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { withPeers } from './node/peer.js';
import type { UploadOptions } from './node/resumable-uploads.js';
import type { ServerUploads, SupportServerOptions } from './support-server.js';

export type { UploadOptions } from './node/resumable-uploads.js';

/** Where and how a support server listens. */
export interface ServeOptions extends Omit<SupportServerOptions, 'uploads'> {
  /** 8787 by default; 0 takes any that is free. */
  readonly port?: number;
  /** The address to listen on; this machine alone by default. */
  readonly host?: string;
  /** How customers' files are taken in; bounds and a folder are for a desk that the server opens itself. */
  readonly uploads?: UploadOptions;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address, such as `http://127.0.0.1:8787`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, ends the event streams, lets running calls finish, and resolves when nothing is left. */
  close(): Promise<void>;
}

/** How long running calls may take to finish, in milliseconds, before they are cut off. */
const patience = 2_000;
/** How long one request may take to arrive, in milliseconds: an hour, since a large file on a slow line does. */
const longestRequest = 3_600_000;

/** Serves the reference help desk over HTTP. Rejects with a clear message when the port is taken or a package is missing. */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port = 8787, host = '127.0.0.1', uploads, ...rest } = options;
  const { getRequestListener } = await withPeers(() => import('@hono/node-server'));
  const { createSupportServer } = await withPeers(() => import('./support-server.js'));
  const support = createSupportServer({ ...rest, uploads: await resumableUploads(uploads) });
  // The process may not be ours alone, so its global Request and Response stay what they are.
  const server = createServer(getRequestListener(support.fetch, { overrideGlobalObjects: false }));
  server.requestTimeout = longestRequest;
  const address = await listening(server, port, host);
  return {
    url: `http://${addressOf(host)}:${address.port}`,
    port: address.port,
    close: async () => {
      support.close();
      await closed(server);
    },
  };
}

/** What `createSupportServer({ uploads })` takes files in pieces with (tus 1.0), for a server in a process of your own. */
export async function resumableUploads(options: UploadOptions = {}): Promise<ServerUploads> {
  const { openUploads } = await withPeers(() => import('./node/resumable-uploads.js'));
  return openUploads(options);
}

function addressOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, port, host)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no address.');
  return address;
}

function inWords(error: Error, port: number, host: string): Error {
  const code = 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken. Choose another with --port (or \`port\`).`, { cause: error });
  }
  if (code === 'EACCES') {
    return new Error(`Port ${port} may not be used by this user. Choose another with --port (or \`port\`).`, {
      cause: error,
    });
  }
  return new Error(`Cannot listen on ${host}:${port}; see --host (or \`host\`). ${error.message}`, { cause: error });
}

async function closed(server: Server): Promise<void> {
  // A connection that becomes idle only after close() would otherwise live on until its keep-alive runs out.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const giveUp = setTimeout(() => server.closeAllConnections(), patience);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(giveUp);
}
