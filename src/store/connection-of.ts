import type { Connection } from '../port/support-adapter.js';
import { shownValue } from './loadable.js';
import type { Loadable } from './loadable.js';

/** What the help desk of a store, or of a visit, has told of itself; nothing before it has answered, or where there is none. */
export function connectionOf(
  source: { readonly connection: Loadable<Connection> } | undefined,
): Connection | undefined {
  return source && shownValue(source.connection);
}
