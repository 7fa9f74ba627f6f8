import { exportJWK, generateKeyPair, SignJWT } from 'jose';

import { toInstant, type Instant } from '../domain/instant.js';
import { longestLife, TokenVerifier, type Identity } from './identity.js';
import type { Person } from '../desk/desk.js';

const audience = 'tc-support-development';
const algorithm = 'ES256';
const kid = 'development';

/** A token for a sample person. */
export interface DevelopmentToken {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Signs tokens for the sample people with a key that lives as long as the server. For development alone. */
export class DevelopmentIdentity {
  readonly #now: () => number;
  readonly #keys = generateKeyPair(algorithm);
  readonly #verifier: Promise<TokenVerifier>;

  constructor(now: () => number) {
    this.#now = now;
    this.#verifier = this.#keys.then(async ({ publicKey }) => {
      const key = { ...(await exportJWK(publicKey)), kid, alg: algorithm };
      return new TokenVerifier({ keys: { keys: [key] }, audience, now });
    });
  }

  /** As `TokenVerifier.identify`. */
  async identify(request: Request): Promise<Identity> {
    return (await this.#verifier).identify(request);
  }

  /** Signs in as a sample person. */
  async tokenFor(person: Person): Promise<DevelopmentToken> {
    const issuedAt = Math.floor(this.#now() / 1000);
    const { privateKey } = await this.#keys;
    const token = await new SignJWT({ org: person.organisation.id })
      .setProtectedHeader({ alg: algorithm, kid })
      .setSubject(person.id)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + longestLife)
      .sign(privateKey);
    return { token, expiresAt: toInstant((issuedAt + longestLife) * 1000) };
  }
}
