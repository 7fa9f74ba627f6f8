import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const cdn = new URL('../../dist/cdn/', import.meta.url);

/** A page or script of a host's site, and the policy it is served with. */
export interface SitePage {
  readonly type: 'text/html' | 'text/javascript';
  readonly text: string;
  readonly policy?: string;
}

/** A host's own site, with the CDN files of a build under `/tc-support/`. */
export interface HostSite {
  readonly url: string;
  /** Puts a page at a path, or another one in its place. */
  put(path: string, page: SitePage): void;
  close(): Promise<void>;
}

/** Listens on a port of its own. */
export async function startSite(): Promise<HostSite> {
  const pages = new Map<string, SitePage>();
  const server = createServer((request, response) => void answer(pages, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address !== 'object') throw new Error('The site did not start');
  return {
    url: `http://127.0.0.1:${address.port}`,
    put: (path, page) => void pages.set(path, page),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  pages: ReadonlyMap<string, SitePage>,
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(url, 'http://site');
  const page = pages.get(pathname);
  // A frame without an origin of its own asks for modules as a stranger.
  response.setHeader('access-control-allow-origin', '*');
  if (page?.policy) response.setHeader('content-security-policy', page.policy);
  try {
    const script = (): Promise<Buffer> => readFile(fileURLToPath(new URL(pathname.replace('/tc-support/', ''), cdn)));
    const body = page ? page.text : await script();
    response.setHeader('content-type', `${page?.type ?? 'text/javascript'}; charset=utf-8`).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
