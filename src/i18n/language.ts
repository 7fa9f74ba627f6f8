import type { MessagePart, MessageParts } from './messages.js';

/** A language as its parts, each a module that is fetched when something needs it. */
export type Language = { readonly [P in MessagePart]: () => Promise<{ readonly [K in P]: MessageParts[P] }> };
