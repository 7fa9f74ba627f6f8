import { SupportError } from '../../port/support-error.js';

/** Asks the page for the user's token. */
export type TokenSource = () => Promise<string>;

/** The user's token: asked for once, and kept until the server no longer takes it. It is opaque and never read. */
export class BearerToken {
  readonly #source: TokenSource | undefined;
  #token: Promise<string | undefined> | undefined;

  constructor(source: TokenSource | undefined) {
    this.#source = source;
  }

  /** The token to send; none where the page gives none. Rejects with `unauthenticated` when the page cannot tell it. */
  get current(): Promise<string | undefined> {
    if (this.#token) return this.#token;
    const token = this.#ask();
    this.#token = token;
    // A page that could not tell it is asked again next time.
    token.catch(() => this.renew(token));
    return token;
  }

  /** Has the page asked anew, unless that has been done since this one was sent. False where there is no page to ask. */
  renew(refused: Promise<string | undefined>): boolean {
    if (this.#token === refused) this.#token = undefined;
    return this.#source !== undefined;
  }

  async #ask(): Promise<string | undefined> {
    if (!this.#source) return undefined;
    // A page in plain JavaScript may throw before it promises anything, and give whatever it has.
    const asked: Promise<unknown> = Promise.resolve().then(this.#source);
    const token = await asked.catch((cause: unknown) => {
      throw cause instanceof SupportError
        ? cause
        : new SupportError('unauthenticated', 'The token callback failed', { cause });
    });
    // What is no token would break the header, and the failure would look like the network's.
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return token;
    throw new SupportError('unauthenticated', 'The token callback gave no token');
  }
}
