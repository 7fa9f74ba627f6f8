import type { Session } from '../../domain/session.js';
import type { Line, Priority } from '../../domain/ticket.js';
import type { RestCaller } from '../rest/rest-caller.js';
import type { Settings } from './options.js';
import * as wire from './wire.js';

/** Who is asking, and what Redmine has for them. */
export interface Account {
  readonly user: number;
  readonly name: string;
  readonly session: Session;
  /** The project of the organisation, and the number of the tracker in it; none without access. */
  readonly project: number;
  readonly tracker: number;
  /** Number → name of statuses, and number → ours of categories and priorities. */
  readonly statuses: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, Line>;
  readonly priorities: ReadonlyMap<string, Priority>;
  /** Numbers of the users of the same organisation. */
  readonly colleagues: ReadonlySet<number>;
  /** What Redmine's clock said. */
  readonly now: number;
}

/** The number of the user whose key it is. */
export async function readUser(caller: RestCaller): Promise<number> {
  return (await caller.call({ method: 'GET', path: '/users/current.json' }, wire.user)).value.user.id;
}

/** Reads who the key belongs to. Nothing here is taken from the page. */
export async function readAccount(caller: RestCaller, settings: Settings, signal?: AbortSignal): Promise<Account> {
  const get = <T>(path: string, schema: Parameters<typeof caller.call<T>>[1], query = {}) =>
    caller.call({ method: 'GET', path, query, signal }, schema);
  const { value, headers } = await get('/users/current.json', wire.user, { include: 'memberships' });
  const { id, firstname, lastname, mail, memberships = [] } = value.user;
  const name = `${firstname} ${lastname}`.trim();
  const now = Date.parse(headers.get('date') ?? '') || Date.now();
  const place = memberships[0]?.project;
  const session: Session = {
    user: { id: `${id}`, name, ...(mail !== undefined && { email: mail }) },
    organisation: { id: `${place?.id ?? 0}`, name: place?.name ?? name },
    role: 'customer',
    access: place ? 'granted' : 'none',
    ...(!place && { accessHolders: settings.accessHolders }),
  };
  const none = { statuses: new Map(), lines: new Map(), priorities: new Map(), colleagues: new Set<number>() };
  if (!place) return { user: id, name, session, project: 0, tracker: 0, ...none, now };
  const [{ value: project }, { value: members }, { value: statuses }, { value: priorities }] = await Promise.all([
    get(`/projects/${place.id}.json`, wire.project, { include: 'issue_categories,trackers' }),
    get(`/projects/${place.id}/memberships.json`, wire.members, { limit: 100 }),
    get('/issue_statuses.json', wire.statuses),
    get('/enumerations/issue_priorities.json', wire.priorities),
  ]);
  return {
    ...{ user: id, name, session, project: place.id, now },
    tracker: project.project.trackers.find((each) => each.name === settings.tracker)?.id ?? 0,
    statuses: new Map(statuses.issue_statuses.map((each) => [`${each.id}`, each.name])),
    lines: numbered(project.project.issue_categories, settings.lines),
    priorities: numbered(priorities.issue_priorities, settings.priorities),
    colleagues: new Set(members.memberships.flatMap((member) => customerOf(member, settings))),
  };
}

function numbered<T>(names: readonly wire.WireName[], meanings: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    names.flatMap(({ id, name }): [string, T][] => {
      const meaning = meanings[name];
      return meaning === undefined ? [] : [[`${id}`, meaning]];
    }),
  );
}

function customerOf({ user, roles }: wire.WireMember, { customerRoles }: Settings): readonly number[] {
  return user && roles.some(({ name }) => customerRoles.includes(name)) ? [user.id] : [];
}
