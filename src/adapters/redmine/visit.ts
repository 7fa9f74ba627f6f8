import { Changes } from '../rest/changes.js';
import { Cursors } from '../rest/cursor.js';
import { KeptKeys } from '../rest/kept-keys.js';
import { ofOneUser } from '../rest/of-one-user.js';
import type { Pulse } from '../rest/pulse.js';
import type { TokenSource } from '../rest/bearer-token.js';
import { RestCaller } from '../rest/rest-caller.js';
import { readAccount, readUser, type Account } from './account.js';
import { IssueReader } from './issue-reader.js';
import type { Settings } from './options.js';
import { TicketList } from './ticket-list.js';

/** Everything that belongs to one user, from `connect()` to `close()`. */
export interface Visit {
  readonly caller: RestCaller;
  readonly account: Account;
  readonly settings: Settings;
  readonly reader: IssueReader;
  readonly list: TicketList;
  readonly cursors: Cursors;
  readonly keys: KeptKeys;
  listener(pulse: Pulse): Changes;
}

/** How Redmine is called. */
export interface VisitOptions {
  readonly url: string;
  readonly token: TokenSource | undefined;
  readonly fetch?: typeof fetch;
  readonly timeout?: number;
}

/** Opens Redmine for whom the key belongs to. */
export async function openVisit(
  { url, token, fetch, timeout = 30_000 }: VisitOptions,
  settings: Settings,
  signal?: AbortSignal,
): Promise<Visit> {
  signal?.throwIfAborted();
  const authorise = (key: string) => ({ 'X-Redmine-API-Key': key });
  const callerWith = (source: TokenSource | undefined) =>
    new RestCaller({ url, token: source, authorise, fetch, timeout });
  let user: number | undefined = undefined;
  const userOf = (key: string): Promise<number> => readUser(callerWith(async () => key));
  const caller = callerWith(token && ofOneUser(token, () => user, userOf));
  const account = await readAccount(caller, settings, signal);
  user = account.user;
  const cursors = new Cursors(`redmine:${account.user}`);
  const reader = new IssueReader(caller, account, settings);
  return {
    ...{ caller, account, settings, reader, cursors },
    list: new TicketList(caller, account, reader, cursors),
    keys: new KeptKeys(),
    listener: (pulse) => new Changes((time, of) => reader.movedSince(time, of), cursors, pulse),
  };
}
