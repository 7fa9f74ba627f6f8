import type { Session } from '../../domain/session.js';
import type { Line } from '../../domain/ticket.js';
import { SupportError } from '../../port/support-error.js';
import type { RestCaller } from '../rest/rest-caller.js';
import type { RequestTrackerFields, Settings } from './options.js';
import * as wire from './wire.js';

/** Who is asking, and what Request Tracker has for them. */
export interface Account {
  /** The number of the user, which is what a ticket's requester is set to. */
  readonly user: string;
  readonly login: string;
  readonly session: Session;
  /** Queue's number → its line. */
  readonly lines: ReadonlyMap<string, Line>;
  /** The custom fields that are there: which of ours → its number. */
  readonly fields: ReadonlyMap<keyof RequestTrackerFields, string>;
  /** What Request Tracker's clock said. */
  readonly now: number;
}

/** The number of the user whose token it is. */
export function userIn(token: string): string | undefined {
  return /^\d+-(\d+)-/.exec(token)?.[1];
}

/** Reads who the token belongs to; the token itself tells the number of its user. Nothing here is taken from the page. */
export async function readAccount(
  caller: RestCaller,
  token: string,
  settings: Settings,
  signal?: AbortSignal,
): Promise<Account> {
  const id = userIn(token);
  if (id === undefined) throw new SupportError('unauthenticated', 'The token is none of Request Tracker’s');
  const [{ value: user, headers }, ...queues] = await Promise.all([
    caller.call({ method: 'GET', path: `/user/${id}`, signal }, wire.account),
    ...Object.keys(settings.lines).map((name) => readQueue(caller, name, signal)),
  ]);
  const seen = queues.flatMap((queue) => queue ?? []);
  const organisation = user.Organization || user.RealName || user.Name;
  const granted = seen.some(({ Name }) => Name === settings.queue);
  return {
    user: user.id,
    login: user.Name,
    session: {
      user: {
        id: user.id,
        name: user.RealName || user.Name,
        ...(user.EmailAddress && { email: user.EmailAddress }),
      },
      organisation: { id: user.Organization || `user-${user.id}`, name: organisation },
      role: user.Privileged ? 'support' : 'customer',
      access: granted ? 'granted' : 'none',
      ...(!granted && { accessHolders: settings.accessHolders }),
    },
    lines: new Map(seen.map(({ id: number, Name }) => [number, settings.lines[Name] ?? 1])),
    fields: fieldsOf(seen, settings),
    now: Date.parse(headers.get('date') ?? '') || Date.now(),
  };
}

/** A queue, or nothing where the user is not even told that it is there. */
async function readQueue(caller: RestCaller, name: string, signal?: AbortSignal): Promise<wire.WireQueue | undefined> {
  const call = { method: 'GET', path: `/queue/${encodeURIComponent(name)}`, signal } as const;
  const found = await caller.call(call, wire.queue).catch((error: unknown) => {
    if (error instanceof SupportError && error.code === 'not-found') return undefined;
    throw error;
  });
  return found?.value;
}

/** A field counts where every queue that the user sees has it: a ticket may be moved. */
function fieldsOf(queues: readonly wire.WireQueue[], { fields }: Settings): Account['fields'] {
  const names = Object.entries(fields) as [keyof RequestTrackerFields, string][];
  const found = names.flatMap(([field, name]): [keyof RequestTrackerFields, string][] => {
    const ids = queues.map(({ TicketCustomFields = [], TicketTransactionCustomFields = [] }) => {
      const all = field === 'messageKey' || field === 'channel' ? TicketTransactionCustomFields : TicketCustomFields;
      return all.find((each) => each.name === name)?.id;
    });
    const [id] = ids;
    return id !== undefined && ids.every((each) => each !== undefined) ? [[field, id]] : [];
  });
  return new Map(found);
}
