import type { TicketKind } from '../../domain/ticket.js';
import type { ChangeOptions, SupportAdapter } from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';
import { promised, promisedAbort, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

type Call = (
  adapter: SupportAdapter,
  id: string,
  options: ChangeOptions,
  kind: TicketKind,
) => Promise<unknown> | undefined;

const text = 'Given up';

/** Every call that can be given up. One that the adapter does not have gives undefined. */
const calls: Readonly<Record<string, Call>> = {
  listTickets: (adapter, _id, options) => adapter.listTickets({ scope: 'all' }, options),
  getTicket: (adapter, id, options) => adapter.getTicket(id, options),
  listEntries: (adapter, id, options) => adapter.listEntries(id, {}, options),
  fileTicket: (adapter, id, options, kind) =>
    adapter.fileTicket({ kind, subject: `${text} ${id}`, body: text }, options),
  reply: (adapter, id, options) => adapter.reply(id, { body: text }, options),
  act: (adapter, id, options) => adapter.act(id, { action: 'request-closure' }, options),
  upload: (adapter, _id, options) => adapter.upload?.(new Blob([text]), { name: 'a.txt', type: 'text/plain' }, options),
  markRead: (adapter, id, options) => adapter.markRead?.(id, 'an-entry', options),
  answerSurvey: (adapter, id, options) => adapter.answerSurvey?.(id, { answers: { service: 5 } }, options),
};

/** What an adapter promises about callers who give up, and about being closed. */
export const givingUp: readonly Check[] = [
  ...each('a call whose caller has given up rejects with AbortError, and does nothing', async (call, bench, name) => {
    const adapter = await bench.as('anna');
    const { id } = await bench.file(adapter);
    const before = [await adapter.getTicket(id), await bench.entries(adapter, id)];
    const given = call(adapter, id, { ...bench.key(), signal: AbortSignal.abort() }, bench.kind());
    if (!given) return bench.skip(`the adapter has no ${name}()`);
    await promisedAbort(given, name);
    promisedSame([await adapter.getTicket(id), await bench.entries(adapter, id)], before, 'the ticket is as it was');
    const filed = (await bench.newest(adapter)).some(({ subject }) => subject === `${text} ${id}`);
    promised(!filed, 'nothing was filed');
  }),
  ...each('a caller who gives up while a call is under way gets AbortError', async (call, bench, name) => {
    const adapter = await bench.as('anna');
    const { id } = await bench.file(adapter);
    const giveUp = new AbortController();
    const given = call(adapter, id, { ...bench.key(), signal: giveUp.signal }, bench.kind());
    if (!given) return bench.skip(`the adapter has no ${name}()`);
    giveUp.abort();
    await promisedAbort(given, name);
  }),
  ...each('after close() a call is refused, and nothing is applied', async (call, bench, name) => {
    const adapter = await bench.as('anna');
    const { id } = await bench.file(adapter);
    await adapter.close();
    const given = call(adapter, id, bench.key(), bench.kind());
    if (!given) return bench.skip(`the adapter has no ${name}()`);
    const error = await given.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    promised(error instanceof SupportError, `${name} rejects with a SupportError`);
    promisedSame([error.outcome, error.retryable], ['not-applied', false], 'nothing was applied, nor will be');
  }),
  {
    promise: 'connecting can be given up',
    run: async (bench) => {
      const adapter = await bench.made('anna');
      await promisedAbort(adapter.connect({ signal: AbortSignal.abort() }), 'connect');
      promisedSame((await adapter.connect({})).session.access, 'granted', 'and be done after all');
    },
  },
];

function each(promise: string, run: (call: Call, bench: Bench, name: string) => Promise<void>): Check[] {
  return Object.entries(calls).map(([name, call]) => ({
    promise: `${promise}: ${name}`,
    run: (bench) => run(call, bench, name),
  }));
}
