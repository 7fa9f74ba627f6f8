import { SupportError } from '../../port/support-error.js';
import { promised, promisedAbort, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Check } from './check.js';

/** What an adapter promises about giving up, closing, and failing. */
export const failing: readonly Check[] = [
  {
    promise: 'a call whose caller has given up rejects with AbortError, and does nothing',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      const subject = bench.word();
      const signal = AbortSignal.abort();
      const options = { ...bench.key(), signal };
      await promisedAbort(adapter.listTickets({ scope: 'all' }, { signal }), 'listTickets');
      await promisedAbort(adapter.getTicket(id, { signal }), 'getTicket');
      await promisedAbort(adapter.listEntries(id, {}, { signal }), 'listEntries');
      await promisedAbort(adapter.fileTicket(bench.draft({ subject }), options), 'fileTicket');
      await promisedAbort(adapter.reply(id, { body: subject }, options), 'reply');
      await promisedAbort(adapter.act(id, { action: 'request-closure' }, options), 'act');
      await promisedAbort((await bench.made('anna')).connect({ signal }), 'connect');
      promisedSame(await bench.tickets(adapter, { scope: 'all', text: subject }), [], 'nothing was filed or written');
    },
  },
  {
    promise: 'a caller who gives up while a call is under way gets AbortError',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const abort = new AbortController();
      const call = adapter.listTickets({ scope: 'all' }, { signal: abort.signal });
      abort.abort();
      await promisedAbort(call, 'listTickets');
    },
  },
  {
    promise: 'after close() every call is refused until connect(), and the adapter knows nothing of the user',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const { id } = await bench.file(adapter);
      await adapter.close();
      await adapter.close();
      const calls = [
        () => adapter.getTicket(id),
        () => adapter.listTickets({ scope: 'all' }),
        () => bench.file(adapter),
      ];
      for (const call of calls) {
        const error = await call().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        promised(error instanceof SupportError, 'a call after close() rejects with a SupportError');
        promisedSame(error.outcome, 'not-applied', 'nothing was applied');
      }
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
