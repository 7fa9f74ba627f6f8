import { isInstant } from '../../domain/is-instant.js';
import { promised, promisedRefusal, promisedSame } from './broken-promise.js';
import type { Check } from './check.js';

/** What an adapter promises about opening a help desk. */
export const connecting: readonly Check[] = [
  {
    promise: 'connect() tells who is asking and for which organisation',
    run: async (bench) => {
      const { session } = await (await bench.made('anna')).connect({});
      promised(session.user.name && session.user.id, 'the session names its user');
      promised(session.organisation.name && session.organisation.id, 'the session names the organisation');
      promisedSame([session.role, session.access], ['customer', 'granted'], 'anna is a customer with access');
    },
  },
  {
    promise: 'connect() tells what the service is, and its time',
    run: async (bench) => {
      const { service, serverNow } = await (await bench.made('anna')).connect({});
      promised(service.name && service.kinds.length > 0, 'the service has a name and kinds of tickets');
      promised(service.textLimits.subject > 0 && service.textLimits.body > 0, 'the service bounds its texts');
      promised(isInstant(serverNow), `serverNow is an instant in UTC, not ${serverNow}`);
    },
  },
  {
    promise:
      'what the adapter declares is what it has: no capability without its method, no method without its capability',
    run: async (bench) => {
      const adapter = await bench.made('anna');
      const { capabilities } = await adapter.connect({});
      promised(adapter.spec === 'tc-support/1' && adapter.name && adapter.version, 'the adapter says what it is');
      promisedSame(Boolean(adapter.markRead), capabilities.readMarkers, 'markRead() and readMarkers');
      promisedSame(Boolean(adapter.answerSurvey), capabilities.survey, 'answerSurvey() and survey');
      promisedSame(Boolean(adapter.upload), capabilities.attachments !== false, 'upload() and attachments');
      promised(adapter.events ?? capabilities.live.mode === 'poll', 'what pushes has events()');
    },
  },
  {
    promise: 'colleagues share an organisation, others do not',
    run: async (bench) => {
      const of = async (who: 'anna' | 'karin' | 'bo'): Promise<string> =>
        (await (await bench.made(who)).connect({})).session.organisation.id;
      const [anna, karin, bo] = await Promise.all([of('anna'), of('karin'), of('bo')]);
      promised(anna === karin && anna !== bo, 'anna and karin are of one organisation, bo is of another');
    },
  },
  {
    promise: 'someone without access can connect, and learns who has access',
    run: async (bench) => {
      const { session } = await (await bench.made('nils')).connect({});
      promisedSame(session.access, 'none', 'nils has no access');
      promised(session.accessHolders?.length, 'nils learns who has access and can help');
    },
  },
  {
    promise: 'someone without access gets no further',
    run: async (bench) => {
      const nils = await bench.as('nils');
      const { id } = await bench.file(await bench.as('anna'));
      const calls = {
        listTickets: () => nils.listTickets({ scope: 'all' }),
        getTicket: () => nils.getTicket(id),
        listEntries: () => nils.listEntries(id, {}),
        fileTicket: () => nils.fileTicket(bench.draft(), bench.key()),
        reply: () => nils.reply(id, { body: 'Hello' }, bench.key()),
        act: () => nils.act(id, { action: 'cancel' }, bench.key()),
      };
      for (const [name, call] of Object.entries(calls)) await promisedRefusal(call(), 'no-access', name);
    },
  },
  {
    promise: 'connecting twice is no harm',
    run: async (bench) => {
      const adapter = await bench.as('anna');
      const again = await adapter.connect({});
      promisedSame(again.session.access, 'granted', 'the second connect() answers like the first');
      await adapter.listTickets({ scope: 'all' });
    },
  },
];
