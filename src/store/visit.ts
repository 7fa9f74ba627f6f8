import type { Ticket, TicketId } from '../domain/ticket.js';
import { toMilliseconds } from '../domain/instant.js';
import type { Connection, SupportAdapter } from '../port/support-adapter.js';
import { SupportError } from '../port/support-error.js';
import type { Answer } from './answer.js';
import { answerTo, toSupportError } from './answer.js';
import { connectionOf, ownerOf } from './connection-of.js';
import type { SharedUpdates } from './live/shared-updates.js';
import type { Watcher } from './live/watcher.js';
import type { Loadable } from './loadable.js';
import { failedAfter, loadingAfter } from './loadable.js';
import type { signedOut } from './signed-out.js';
import type { SupportStoreSettings } from './support-store-options.js';

/** What an adapter is asked, with the signal that the question is abandoned by. */
export type Question<T> = (adapter: SupportAdapter, options: { readonly signal: AbortSignal }) => Promise<T>;

/** All that is known for one signed-in user, and every call made for them. It is dropped as a whole, so nothing can be left of it. */
export class Visit {
  readonly settings: SupportStoreSettings;
  readonly #onChange: (left?: boolean) => void;
  readonly #end = new AbortController();
  readonly #watchers = new Set<Watcher>();
  readonly #reported = new Set<string>();
  #live: SharedUpdates | undefined;
  #connection: Loadable<Connection> = { phase: 'idle' };
  #opened: Promise<unknown>;
  #connecting: Promise<unknown> | undefined;
  #clockError = 0;

  /**
   * `onChange`: also where somebody else turns out to be here. `previous`: the closing of the visit before, which is waited for
   * before the adapter is opened again.
   */
  constructor(
    settings: SupportStoreSettings,
    onChange: (left?: boolean) => void,
    previous: Promise<unknown> = Promise.resolve(),
  ) {
    this.settings = settings;
    this.#onChange = onChange;
    this.#opened = previous;
  }

  /** Fires once, when the user is gone. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get ended(): boolean {
    return this.signal.aborted;
  }

  get connection(): Loadable<Connection> {
    return this.#connection;
  }

  /** How many of the tickets seen have unread replies. */
  get unread(): number {
    return this.#live?.unread.size ?? 0;
  }

  now(): number {
    return this.settings.now() + this.#clockError;
  }

  /** Opens the adapter unless it is open. */
  async connect(): Promise<void> {
    const before = this.#connection;
    if (before.phase === 'ready' || this.ended) return;
    if (before.phase !== 'loading') this.#show(loadingAfter(before));
    await (this.#connecting ??= this.renew());
    if (before.phase === 'failed' && this.#connection.phase === 'ready') this.retry();
  }

  /** Asks the adapter, connected first, until a signal says that the answer is not wanted. Never rejects. */
  async ask<T>(question: Question<T>, ...abandoned: AbortSignal[]): Promise<Answer<T>> {
    await this.connect();
    const connection = this.#connection;
    if (connection.phase === 'failed') return { error: connection.error };
    // Everything would be refused, and every refusal stand in the console of the host page.
    if (connectionOf(this)?.session.access === 'none') return { error: new SupportError('no-access', 'no-access') };
    return this.#ask(question, abandoned);
  }

  /**
   * Keeps something shown up to date while somebody is looking. What watches brings the listening along, so that a page that only
   * files tickets does without it.
   */
  watch(watcher: Watcher, Live: typeof SharedUpdates, looking: AbortSignal): void {
    this.#live ??= new Live(this.settings, {
      onEvent: (event) => {
        if (event.type !== 'ticket-changed') void this.renew();
        if (event.type !== 'service-changed') this.hear(event.type === 'resync' ? 'anything' : event.ticketId);
      },
      onReturn: (missed) => (missed ? this.hear('anything') : this.retry()),
      onBreak: (error) => this.#report(error),
      onTold: (ticketId) => this.hear(ticketId),
      onUnread: () => this.#onChange(),
    });
    this.#watchers.add(watcher);
    looking.addEventListener('abort', () => {
      this.#watchers.delete(watcher);
      this.#tune();
    });
    this.#tune();
  }

  /** Lets everything shown know that a ticket has changed, or that anything may have. */
  hear(changed: TicketId | 'anything'): void {
    for (const watcher of this.#watchers) watcher.hear(changed);
  }

  /** Reads again what could not be read. */
  retry(): void {
    for (const watcher of this.#watchers) watcher.retry();
  }

  /** Counts what is unread on tickets just read. */
  learn(tickets: readonly Ticket[]): void {
    this.#live?.learn(tickets);
  }

  /** Closes the adapter, where it was opened. */
  async close(): Promise<void> {
    if (this.#connection.phase === 'idle') return;
    try {
      await this.settings.adapter.close();
    } catch (error) {
      this.#report(toSupportError(error));
    }
  }

  /** Abandons everything. Nothing is shown or kept after this; `signal` tells the reason. */
  end(reason?: typeof signedOut): void {
    this.#live?.stop();
    this.#end.abort(reason);
    this.#connection = { phase: 'idle' };
  }

  /** Opens the adapter anew, and gives what went wrong. One opening at a time: an earlier answer must not land on a later one. */
  renew(): Promise<SupportError | undefined> {
    const opening = this.#opened.then(() => this.#readConnection());
    this.#opened = opening;
    return opening;
  }

  async #readConnection(): Promise<SupportError | undefined> {
    const { token, now, inspect } = this.settings;
    const answer = await this.#ask(async (adapter, { signal }) => {
      const connection = await adapter.connect({ signal, ...(token && { token }) });
      await inspect?.(connection, adapter);
      return connection;
    });
    if (!answer || this.ended) return undefined;
    if ('error' in answer) {
      this.#connecting = undefined;
      if (this.#connection.phase !== 'ready') this.#show(failedAfter(this.#connection, answer.error));
      return answer.error;
    }
    const before = ownerOf(this);
    const connection = { phase: 'ready', value: answer.value } as const;
    // Nothing of one user is left for the next.
    if (before && before !== ownerOf({ connection })) return void this.#onChange(true);
    this.#clockError = toMilliseconds(answer.value.serverNow) - now();
    this.#show(connection);
    this.#tune();
    return undefined;
  }

  async #ask<T>(question: Question<T>, abandoned?: readonly AbortSignal[]): Promise<Answer<T>> {
    const signals = [this.signal, ...(abandoned ?? [])];
    const answer = await answerTo((signal) => question(this.settings.adapter, { signal }), signals);
    if (answer && 'error' in answer) {
      this.#report(answer.error);
      // Whoever signs in now may be somebody else.
      if (abandoned && answer.error.code === 'unauthenticated') void this.renew();
    }
    return answer;
  }

  /** Listens while somebody looks and there is something to hear. */
  #tune(): void {
    const connection = connectionOf(this);
    if (connection?.session.access === 'granted' && this.#watchers.size) this.#live?.start(connection);
    else this.#live?.stop();
  }

  #report(error: SupportError): void {
    if (error.code !== 'malformed' || this.#reported.has(error.message)) return;
    this.#reported.add(error.message);
    this.settings.report(error);
  }

  #show(connection: Loadable<Connection>): void {
    this.#connection = connection;
    this.#onChange();
  }
}
