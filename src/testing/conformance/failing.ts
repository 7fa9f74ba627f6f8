import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Check } from './check.js';

/** What an adapter promises about closing and failing. */
export const failing: readonly Check[] = [
  {
    promise: 'after close(), and after closing twice, connect() opens the help desk again',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await adapter.close();
      await adapter.close();
      await adapter.connect({});
      promisedSame((await adapter.getTicket(id)).id, id, 'after connect() it works again');
    },
  },
  {
    promise: 'close() ends the event streams',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      if (!adapter.events) return bench.skip('the adapter has no events');
      const { listener } = await bench.listening(adapter);
      await adapter.close();
      await listener.ended('close()');
    },
  },
  {
    promise: 'a refusal says in a message for developers what was tried',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const error = await promisedRefusal(adapter.getTicket('no-such-ticket'), 'not-found', 'a missing ticket');
      promised(error.message.length > 5, 'the error has a message');
      promised(!error.message.includes('<'), 'the message is text');
    },
  },
  {
    promise: 'two users on one page do not mix',
    run: async (bench) => {
      const [anna, bo] = [await bench.as('anna'), await bench.as('bo')];
      const [ours, theirs] = await Promise.all([bench.file(anna), bench.file(bo)]);
      const [annas, bos] = await Promise.all([anna.getTicket(ours.id), bo.getTicket(theirs.id)]);
      promisedSame([annas.requester.self, bos.requester.self], [true, true], 'each reads the own ticket');
      await anna.close();
      promisedSame((await bo.getTicket(theirs.id)).id, theirs.id, 'closing one leaves the other open');
    },
  },
];
