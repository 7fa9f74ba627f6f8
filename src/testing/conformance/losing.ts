import type { SupportAdapter } from '../../port/support-adapter.js';
import { SupportError, type SupportErrorCode } from '../../port/support-error.js';
import { promised, promisedAbort, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';
import type { ConformanceFault } from './harness.js';

/** Codes of a call that did not come through. */
const lost: readonly SupportErrorCode[] = ['network', 'timeout', 'unavailable', 'malformed'];

const words = {
  'request-lost': 'a lost request',
  'response-lost': 'a lost answer',
  unavailable: 'a desk that cannot now',
  'half-answer': 'half an answer',
} as const;

/** What an adapter promises about requests and answers that are lost on the way. */
export const losing: readonly Check[] = [
  {
    promise: 'a filing whose request is lost says that it may be tried again, and then files one ticket',
    run: (bench) => filedOnceDespite(bench, 'request-lost'),
  },
  {
    promise: 'a filing whose answer is lost says that nobody knows, and with the same key it is one ticket',
    run: (bench) => filedOnceDespite(bench, 'response-lost'),
  },
  {
    promise: 'a filing whose answer breaks off says that nobody knows, and with the same key it is one ticket',
    run: (bench) => filedOnceDespite(bench, 'half-answer'),
  },
  {
    promise: 'a reply whose answer is lost says that nobody knows, and with the same key it is one message',
    run: async (bench) => {
      const anna = await faulty(bench, 'replying');
      if (!anna) return;
      const { id } = await bench.file(anna);
      const [body, key] = [bench.word(), bench.key()];
      bench.faults?.next('anna', 'response-lost', 'change');
      await promisedLoss(anna.reply(id, { body }, key), 'unknown', 'a reply');
      await anna.reply(id, { body }, key);
      const said = (await bench.entries(anna, id)).filter((each) => each.kind === 'message' && each.body === body);
      promisedSame(said.length, 1, 'the timeline has one message');
    },
  },
  {
    promise: 'an action whose answer is lost says that nobody knows, and again it is done once',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      const { id, actions } = await bench.file(anna);
      if (!actions.includes('request-closure')) return bench.skip('closure cannot be asked for');
      const key = bench.key();
      bench.faults?.next('anna', 'response-lost', 'change');
      await promisedLoss(anna.act(id, { action: 'request-closure' }, key), 'unknown', 'an action');
      const after = await anna.act(id, { action: 'request-closure' }, key);
      promised(after.closureRequestedAt, 'closure is asked for');
      const asked = (await bench.entries(anna, id)).filter((each) => each.kind === 'closure-requested');
      promisedSame(asked.length, 1, 'the timeline tells it once');
    },
  },
  ...(['request-lost', 'response-lost', 'unavailable', 'half-answer'] as const).map((fault): Check => ({
    promise: `a reading that meets ${words[fault]} fails as such, and works the next time`,
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      const { id } = await bench.file(anna);
      bench.faults?.next('anna', fault, 'reading');
      await promisedLoss(anna.getTicket(id), 'not-applied', 'reading a ticket');
      promisedSame((await anna.getTicket(id)).id, id, 'the next reading');
    },
  })),
  {
    promise: 'a help desk that cannot now is told as unavailable, to be tried again',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      bench.faults?.next('anna', 'unavailable', 'reading');
      const error = await promisedLoss(anna.listTickets({ scope: 'all' }), 'not-applied', 'a list');
      promisedSame(error.code, 'unavailable', 'the code');
    },
  },
  {
    promise: 'a help desk that wants fewer calls is told as rate-limited, with how long to wait',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      bench.faults?.next('anna', 'rate-limited', 'reading');
      const error = await refused(anna.listTickets({ scope: 'all' }), 'a list');
      promisedSame([error.code, error.retryAfter, error.retryable], ['rate-limited', 2_000, true], 'the error');
    },
  },
  {
    promise: 'a call that gets no answer ends when its caller gives up',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      const giveUp = new AbortController();
      bench.faults?.next('anna', 'silence', 'reading');
      const call = anna.listTickets({ scope: 'all' }, { signal: giveUp.signal });
      giveUp.abort();
      await promisedAbort(call, 'a list without an answer');
    },
  },
  {
    promise: 'what was filed is there after the help desk has started again',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      if (!bench.faults?.restart) return bench.skip('the harness cannot start the desk again');
      const { id, subject } = await bench.file(anna);
      await bench.faults.restart();
      promisedSame((await anna.getTicket(id)).subject, subject, 'the ticket');
    },
  },
];

async function filedOnceDespite(bench: Bench, fault: ConformanceFault): Promise<void> {
  const anna = await faulty(bench, 'filing');
  if (!anna) return;
  const [draft, key] = [bench.draft(), bench.key()];
  bench.faults?.next('anna', fault, 'change');
  const error = await refused(anna.fileTicket(draft, key), 'a filing');
  promised(lost.includes(error.code) && error.retryable, `it may be tried again; it was ${error.code}`);
  promisedSame(error.outcome, 'unknown', 'nobody knows whether it was filed');
  const { id } = await anna.fileTicket(draft, key);
  const found = (await bench.newest(anna)).filter((each) => each.subject === draft.subject);
  promisedSame(
    found.map((each) => each.id),
    [id],
    'one ticket was filed',
  );
  if (bench.staff.count) promisedSame(await bench.staff.count(draft.subject), 1, 'the desk itself holds one');
}

async function promisedLoss(call: Promise<unknown>, outcome: string, what: string): Promise<SupportError> {
  const error = await refused(call, what);
  promised(lost.includes(error.code), `${what}: fails as ${lost.join(', ')}, not as ${error.code}`);
  promised(error.retryable, `${what}: may be tried again`);
  promisedSame(error.outcome, outcome, `${what}: the outcome`);
  return error;
}

async function refused(call: Promise<unknown>, what: string): Promise<SupportError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  promised(error instanceof SupportError, `${what}: rejects with a SupportError, not with ${String(error)}`);
  return error;
}

/** Anna's adapter where faults can be made, and where the guarantee is worth a retry. */
async function faulty(bench: Bench, guarded?: 'filing' | 'replying'): Promise<SupportAdapter | undefined> {
  if (!bench.faults) {
    bench.skip('the harness makes no faults');
    return undefined;
  }
  const adapter = await bench.made('anna');
  const { capabilities } = await adapter.connect({});
  if (!guarded || capabilities.idempotency[guarded] !== 'at-least-once') return adapter;
  bench.skip(`the adapter declares ${guarded} at least once only`);
  return undefined;
}
