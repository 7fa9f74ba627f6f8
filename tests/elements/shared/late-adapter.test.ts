import { expect } from '@open-wc/testing';
import { httpAdapter } from '../../../src/adapters/http/index.js';
import { memoryAdapter } from '../../../src/adapters/memory/index.js';
import { lateAdapter } from '../../../src/elements/shared/late-adapter.js';
import type { SupportAdapter } from '../../../src/port/support-adapter.js';
import { SupportError } from '../../../src/port/support-error.js';

/** What an adapter is fetched with that fails so many times. */
function fetchedAfter(failures: number, adapter: SupportAdapter): () => Promise<SupportAdapter> {
  return async () => {
    if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return adapter;
  };
}

describe('an adapter whose code is fetched when it is connected', () => {
  it('cannot be reached as long as the code cannot be fetched, and is as good as any once it can', async () => {
    const late = lateAdapter(fetchedAfter(1, memoryAdapter()));
    const error: unknown = await late.connect({}).catch((cause: unknown) => cause);
    expect(error instanceof SupportError && error.code).to.equal('network');
    const { session } = await late.connect({});
    expect(session.access).to.equal('granted');
    expect((await late.listTickets({ scope: 'ongoing' })).items).not.to.have.length(0);
    await late.close();
  });

  it('can what the fetched one can, and nothing before', async () => {
    const service = async (): Promise<Response> => new Response('', { status: 503 });
    const late = lateAdapter(fetchedAfter(0, httpAdapter({ endpoint: 'https://desk.example', fetch: service })));
    expect(late.upload === undefined).to.equal(true);
    await late.close();
    await late.connect({}).catch(() => undefined);
    expect(late.name).to.equal('http');
    expect(late.upload === undefined).to.equal(false);
  });
});
