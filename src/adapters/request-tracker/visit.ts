import { SupportError } from '../../port/support-error.js';
import { Changes } from '../rest/changes.js';
import { Cursors } from '../rest/cursor.js';
import { KeptKeys } from '../rest/kept-keys.js';
import { ofOneUser } from '../rest/of-one-user.js';
import type { Pulse } from '../rest/pulse.js';
import type { TokenSource } from '../rest/bearer-token.js';
import { RestCaller } from '../rest/rest-caller.js';
import { readAccount, userIn, type Account } from './account.js';
import { DeskReader } from './desk-reader.js';
import type { Settings } from './options.js';
import { TicketList } from './ticket-list.js';
import { TicketReader } from './ticket-reader.js';

/** Everything that belongs to one user, from `connect()` to `close()`. */
export interface Visit {
  readonly caller: RestCaller;
  readonly account: Account;
  readonly settings: Settings;
  readonly reader: TicketReader;
  readonly list: TicketList;
  readonly cursors: Cursors;
  readonly keys: KeptKeys;
  listener(pulse: Pulse): Changes;
}

/** How Request Tracker is called. */
export interface VisitOptions {
  readonly url: string;
  readonly token: TokenSource | undefined;
  readonly fetch?: typeof fetch;
  readonly timeout?: number;
}

/** Opens Request Tracker for whom the token belongs to. */
export async function openVisit(
  { url, token, fetch, timeout = 30_000 }: VisitOptions,
  settings: Settings,
  signal?: AbortSignal,
): Promise<Visit> {
  signal?.throwIfAborted();
  const first = await tokenOf(token);
  const authorise = (key: string) => ({ Authorization: `token ${key}` });
  const own = token && ofOneUser(token, () => userIn(first), userIn);
  const caller = new RestCaller({ url, token: own, authorise, fetch, timeout });
  const account = await readAccount(caller, first, settings, signal);
  const cursors = new Cursors(`request-tracker:${account.user}`);
  const reader = new TicketReader(new DeskReader(caller, account, settings), account, settings);
  return {
    ...{ caller, account, settings, reader, cursors },
    list: new TicketList(reader, cursors),
    keys: new KeptKeys(),
    listener: (pulse) => new Changes((time, of) => reader.movedSince(time, of), cursors, pulse),
  };
}

async function tokenOf(source: TokenSource | undefined): Promise<string> {
  if (!source) throw new SupportError('unauthenticated', 'Request Tracker needs a token of the user');
  return source().catch((cause: unknown) => {
    throw new SupportError('unauthenticated', 'The token callback failed', { cause });
  });
}
