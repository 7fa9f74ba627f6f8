import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';

import { unauthenticated } from './problem-response.js';
import { Refusal } from './refusal.js';

/** Who a valid token says is asking. */
export interface Identity {
  /** `sub`: the person's id at the desk. */
  readonly person: string;
  /** `org`: the organisation's id at the desk. */
  readonly organisation: string;
  /** When the token stops being valid, in epoch milliseconds. */
  readonly expiresAt: number;
}

/** How tokens are checked. */
export interface IdentityOptions {
  /** The public keys, or where they are published. */
  readonly keys: JSONWebKeySet | URL;
  /** What `aud` must name. */
  readonly audience: string;
  readonly now: () => number;
}

/** The longest a token may live, in seconds. */
export const longestLife: number = 15 * 60;

/** How far apart the clocks of who signs and who checks may be, in seconds. */
const tolerance = 5;

/** How many tokens are remembered before all are checked anew. */
const manyTokens = 10_000;

const algorithms = ['EdDSA', 'Ed25519', 'ES256'];
const claims = ['sub', 'org', 'exp', 'aud'];

/** Checks bearer tokens. Nothing but a token ever says who is asking: no header, no query, no body. */
export class TokenVerifier {
  readonly #options: IdentityOptions;
  readonly #keys: JWTVerifyGetKey;
  /** Tokens that have held, by their text: checking a signature costs more than all the rest of a call. */
  readonly #held = new Map<string, Identity>();

  constructor(options: IdentityOptions) {
    this.#options = options;
    const { keys } = options;
    const found = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
    this.#keys = (header, token) => {
      if (header?.kid === undefined) throw new errors.JWSInvalid('a token must name its key');
      return found(header, token);
    };
  }

  /** Reads who is asking. Refuses a token that is missing, expired, lives too long, or is signed in another way. */
  async identify(request: Request): Promise<Identity> {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) throw unauthenticated();
    const known = this.#held.get(token);
    if (known && known.expiresAt > this.#options.now()) return known;
    const identity = await this.#verify(token);
    if (this.#held.size >= manyTokens) this.#held.clear();
    this.#held.set(token, identity);
    return identity;
  }

  async #verify(token: string): Promise<Identity> {
    const { audience, now } = this.#options;
    const { payload } = await jwtVerify(token, this.#keys, {
      algorithms,
      audience,
      requiredClaims: claims,
      clockTolerance: tolerance,
      currentDate: new Date(now()),
    }).catch(refuse);
    return identityIn(payload, now() / 1000);
  }
}

function identityIn({ sub, org, exp, iat }: JWTPayload, now: number): Identity {
  if (typeof sub !== 'string' || typeof org !== 'string' || exp === undefined) throw unauthenticated();
  // A token need not say since when it is valid; how long it still is counts in any case.
  if ((iat !== undefined && exp - iat > longestLife) || exp - now > longestLife + tolerance) throw unauthenticated();
  return { person: sub, organisation: org, expiresAt: exp * 1000 };
}

const ownFaults: ReadonlySet<string> = new Set([
  'ERR_JWKS_TIMEOUT',
  'ERR_JWKS_INVALID',
  'ERR_JWK_INVALID',
  'ERR_JOSE_GENERIC',
]);

/** A token that does not hold is the caller's fault; keys that cannot be had are not, and asking again may help. */
function refuse(error: unknown): never {
  if (error instanceof errors.JOSEError && !ownFaults.has(error.code)) throw unauthenticated();
  throw new Refusal('unavailable', 'The keys that tokens are checked with cannot be had now.');
}
