import { SupportError } from '../../port/support-error.js';
import type { TokenSource } from './bearer-token.js';

/**
 * Gives the page's tokens as long as they are of one user. A page whose user has changed, in another tab perhaps, gives the
 * next one's where the first one's has run out: what one has written must not go out as the other's. `known`: who it is, nothing
 * while that is not known; `userOf`: whose a token is. Rejects with `unauthenticated` once it is another's.
 */
export function ofOneUser<U>(
  ask: TokenSource,
  known: () => U | undefined,
  userOf: (token: string) => U | Promise<U>,
): TokenSource {
  return async () => {
    const token = await ask();
    const user = known();
    if (user === undefined || (await userOf(token)) === user) return token;
    throw new SupportError('unauthenticated', 'The token callback gave a token of another user: call connect() again');
  };
}
