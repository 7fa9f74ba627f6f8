import { http, type HttpHandler } from 'msw';

import { createSampleDesk } from '../desk/sample-desk.js';
import type { Desk } from '../desk/desk.js';
import { createSupportServer } from '../server/support-server.js';

/** Where the support server is to be, and what stands behind it. */
export interface SupportHandlersOptions {
  /** The address that your page gives `<tc-support>`. */
  readonly endpoint: string;
  /** The desk behind it, for acting as support in a test; a new sample desk when left out. */
  readonly desk?: Desk;
}

/** The reference server for Mock Service Worker, and what a test needs beside it. */
export interface SupportHandlers {
  /** For `setupWorker(...handlers)` and `setupServer(...handlers)`. */
  readonly handlers: HttpHandler[];
  readonly desk: Desk;
  /** Gives a token of a sample person, for `<tc-support>`'s `token`: `() => token('anna')`. */
  token(person: string): Promise<string>;
  /** Ends the event streams. */
  close(): void;
}

/** Puts the whole reference server, with its rules and refusals, where your page looks for support. Nothing leaves the test. */
export function supportHandlers({ endpoint, desk = createSampleDesk() }: SupportHandlersOptions): SupportHandlers {
  const server = createSupportServer({ desk, development: true, log: () => {} });
  const base = new URL(endpoint).href.replace(/\/$/, '');
  const answer = (request: Request): Promise<Response> =>
    server.fetch(new Request(`http://support.test${request.url.slice(base.length)}`, request));
  return {
    handlers: [http.all(`${base}/*`, ({ request }) => answer(request))],
    desk,
    close: server.close,
    async token(person) {
      const response = await answer(
        new Request(`${base}/dev/tokens`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ as: person }),
        }),
      );
      const { token }: { readonly token: string } = await response.json();
      return token;
    },
  };
}
