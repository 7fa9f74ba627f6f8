import { after, before, describe, test } from 'node:test';

import { httpAdapter } from '../../../src/adapters/http/index.js';
import { createSampleDesk } from '../../../src/desk/sample-desk.js';
import { serve, type RunningServer } from '../../../src/server/node.js';
import { adapterConformance } from '../../../src/testing/adapter-conformance.js';

describe('the HTTP adapter before a real server keeps every promise of the port', () => {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  let server: RunningServer;
  before(async () => {
    server = await serve({ desk, development: true, port: 0, log: () => {} });
  });
  after(() => server.close());

  /** Signs in as the host page would: anew whenever it is asked. */
  async function tokenOf(person: string): Promise<string> {
    const response = await fetch(`${server.url}/dev/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: person }),
    });
    const { token }: { token: string } = await response.json();
    return token;
  }

  const skip = (name: string, reason: string): void => console.log(`not checked: ${name}: ${reason}`);
  adapterConformance(
    { test: (name, run) => void test(name, run), skip },
    {
      adapter: (who) => httpAdapter({ endpoint: server.url, token: () => tokenOf(who) }),
      staff: {
        reply: (id, message) => sofia.reply(id, message),
        note: (id, body) => sofia.addNote(id, { body }),
        act: (id, request) => sofia.act(id, request),
      },
      patience: 2_000,
    },
  );
});
