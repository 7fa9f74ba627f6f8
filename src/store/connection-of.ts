import type { Connection } from '../port/support-adapter.js';
import { shownValue } from './loadable.js';
import type { Loadable } from './loadable.js';

/** What tells where a connection stands: a store, or a visit. */
interface Source {
  readonly connection: Loadable<Connection>;
}

/** What the help desk of a store, or of a visit, has told of itself; nothing before it has answered, or where there is none. */
export function connectionOf(source: Source | undefined): Connection | undefined {
  return source && shownValue(source.connection);
}

/** Who is asking, once that is known: what a user has written for one organisation is not for the next one that they ask for. */
export function ownerOf(source: Source | undefined): string | undefined {
  const session = connectionOf(source)?.session;
  return session && JSON.stringify([session.organisation.id, session.user.id]);
}
