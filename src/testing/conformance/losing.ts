import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import { SupportError, type Outcome, type SupportErrorCode } from '../../port/support-error.js';
import { promised, promisedAbort, promisedSame } from './broken-promise.js';
import type { Bench, Check } from './check.js';

/** Codes of a call that did not come through. */
const lost: readonly SupportErrorCode[] = ['network', 'timeout', 'unavailable', 'malformed'];

const words = {
  'request-lost': 'a lost request',
  'response-lost': 'a lost answer',
  unavailable: 'a desk that cannot now',
  'half-answer': 'half an answer',
} as const;

/** What can be lost of a change. */
type Loss = 'request-lost' | 'response-lost' | 'half-answer';

const losses: Readonly<Record<Loss, string>> = {
  'request-lost': 'whose request is lost',
  'response-lost': 'whose answer is lost',
  'half-answer': 'whose answer breaks off',
};

/** Makes ready for a change, and gives the change; nothing when this customer cannot make one. */
type Preparation = (bench: Bench, anna: SupportAdapter) => Promise<(() => Promise<unknown>) | undefined>;

const changes: Readonly<Record<string, Preparation>> = {
  'a filing': async (bench, anna) => () => bench.file(anna),
  'a reply': async (bench, anna) => {
    const { id } = await bench.file(anna);
    return () => bench.reply(anna, id, bench.word());
  },
  'an action': async (bench, anna) => {
    const { id } = await bench.file(anna);
    const action = await offered(bench, anna, id);
    return action && (() => anna.act(id, { action }, bench.key()));
  },
};

/** What an adapter promises about requests and answers that are lost on the way. */
export const losing: readonly Check[] = [
  ...Object.entries(changes).flatMap(([what, prepare]) =>
    (['request-lost', 'response-lost', 'half-answer'] as const).map((fault): Check => ({
      promise: `${what} ${losses[fault]} does not say that it was done or that it was not, and may be tried again`,
      run: (bench) => outcomeUnknown(bench, fault, what, prepare),
    })),
  ),
  {
    promise: 'the same filing again, after a lost request, files one ticket',
    run: (bench) => filedOnceDespite(bench, 'request-lost'),
  },
  {
    promise: 'the same filing again, after a lost answer, is one ticket',
    run: (bench) => filedOnceDespite(bench, 'response-lost'),
  },
  {
    promise: 'the same filing again, after half an answer, is one ticket',
    run: (bench) => filedOnceDespite(bench, 'half-answer'),
  },
  {
    promise: 'the same reply again, after a lost answer, is one message',
    run: async (bench) => {
      const anna = await faulty(bench, 'replying');
      if (!anna) return;
      const { id } = await bench.file(anna);
      const [body, key] = [bench.word(), bench.key()];
      bench.faults?.next('anna', 'response-lost', 'change');
      await anna.reply(id, { body }, key).catch(() => undefined);
      await anna.reply(id, { body }, key);
      const said = (await bench.entries(anna, id)).filter((each) => each.kind === 'message' && each.body === body);
      promisedSame(said.length, 1, 'the timeline has one message');
    },
  },
  {
    promise: 'the same action again, after a lost answer, is done once',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      const { id, actions } = await bench.file(anna);
      if (!actions.includes('request-closure')) return bench.skip('closure cannot be asked for');
      const key = bench.key();
      bench.faults?.next('anna', 'response-lost', 'change');
      await anna.act(id, { action: 'request-closure' }, key).catch(() => undefined);
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
      await promisedLoss(anna.getTicket(id), ['not-applied'], 'reading a ticket');
      promisedSame((await anna.getTicket(id)).id, id, 'the next reading');
    },
  })),
  {
    promise: 'a help desk that cannot now is told as unavailable, to be tried again',
    run: async (bench) => {
      const anna = await faulty(bench);
      if (!anna) return;
      bench.faults?.next('anna', 'unavailable', 'reading');
      const error = await promisedLoss(anna.listTickets({ scope: 'all' }), ['not-applied'], 'a list');
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

/** Whatever is declared about sending the same again: whether to ask before it is decided by what the failure says. */
async function outcomeUnknown(bench: Bench, fault: Loss, what: string, prepare: Preparation): Promise<void> {
  const anna = await faulty(bench);
  if (!anna) return;
  const change = await prepare(bench, anna);
  if (!change) return bench.skip('a customer can do nothing but write here');
  bench.faults?.next('anna', fault, 'change');
  const call = change();
  // A desk that answers a change with nothing has nothing that could break off.
  if (fault === 'half-answer' && (await succeeds(call))) return bench.skip('the adapter needs no more of the answer');
  // Where no answer came, an adapter may know that its request never left; few can tell.
  const outcomes: readonly Outcome[] = fault === 'request-lost' ? ['unknown', 'not-applied'] : ['unknown'];
  await promisedLoss(call, outcomes, what);
}

function succeeds(call: Promise<unknown>): Promise<boolean> {
  return call.then(
    () => true,
    () => false,
  );
}

/** Something that the customer can do to a ticket: to a new one, or else to one that is closed. */
async function offered(
  bench: Bench,
  anna: SupportAdapter,
  id: TicketId,
): Promise<'request-closure' | 'reopen' | 'cancel' | undefined> {
  const choice = ({ actions }: Ticket) =>
    (['request-closure', 'reopen', 'cancel'] as const).find((each) => actions.includes(each));
  const found = choice(await anna.getTicket(id));
  if (found) return found;
  await bench.staff.act(id, { action: 'close', reason: 'solved' });
  return choice(await anna.getTicket(id));
}

async function filedOnceDespite(bench: Bench, fault: Loss): Promise<void> {
  // What did not arrive is not there twice, whatever is declared.
  const anna = await faulty(bench, fault === 'request-lost' ? undefined : 'filing');
  if (!anna) return;
  const [draft, key] = [bench.draft(), bench.key()];
  bench.faults?.next('anna', fault, 'change');
  await anna.fileTicket(draft, key).catch(() => undefined);
  const { id } = await anna.fileTicket(draft, key);
  const found = (await bench.newest(anna)).filter((each) => each.subject === draft.subject);
  promisedSame(
    found.map((each) => each.id),
    [id],
    'one ticket was filed',
  );
  if (bench.staff.count) promisedSame(await bench.staff.count(draft.subject), 1, 'the desk itself holds one');
}

async function promisedLoss(call: Promise<unknown>, outcomes: readonly Outcome[], what: string): Promise<SupportError> {
  const error = await refused(call, what);
  promised(lost.includes(error.code), `${what}: fails as ${lost.join(', ')}, not as ${error.code}`);
  promised(error.retryable, `${what}: may be tried again`);
  promised(
    outcomes.includes(error.outcome),
    `${what}: says what became of it\n  promised: outcome ${outcomes.join(' or ')}\n  got:      outcome ${error.outcome}`,
  );
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
