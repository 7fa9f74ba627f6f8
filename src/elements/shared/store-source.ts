import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from '../../i18n/messages.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import type { SupportStore } from '../../store/support-store.js';
import { openStore } from './open-store.js';
import { ContextRequestEvent, supportContext } from './support-context.js';
import type { ContextProviderEvent, ProvidedSupport } from './support-context.js';

/** The properties of an element by which it comes to its store. */
export interface StoreSourceHost extends ReactiveControllerHost, HTMLElement {
  store: SupportStore | undefined;
  adapter: SupportAdapter | undefined;
  endpoint: string | undefined;
  token: (() => Promise<string>) | undefined;
}

/**
 * Brings an element its store: the one it was given, its own over its adapter or endpoint, or that of the page's `<tc-support>`.
 * Renders the element anew when the store's connection changes.
 */
export class StoreSource implements ReactiveController {
  /** The wordings that came with the store. */
  messages: Partial<Messages> | undefined;
  readonly #host: StoreSourceHost;
  #origin: unknown;
  #brought: SupportStore | undefined;
  #leave: AbortController | undefined;
  #listening: AbortController | undefined;

  constructor(host: StoreSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#follow();
  }

  hostDisconnected(): void {
    this.#release();
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #follow(): void {
    const { store, adapter, endpoint } = this.#host;
    const given = store && store !== this.#brought ? store : undefined;
    const origin = given ?? adapter ?? endpoint ?? supportContext;
    if (origin === this.#origin) return;
    this.#release();
    this.#origin = origin;
    const { signal } = (this.#leave = new AbortController());
    if (given) this.#listen(given);
    else if (adapter || endpoint) this.#open(signal);
    else this.#ask(signal);
  }

  #release(): void {
    this.#leave?.abort();
    this.#leave = undefined;
    this.#origin = undefined;
    this.#bring(undefined);
  }

  #bring(store: SupportStore | undefined): void {
    if (this.#host.store === this.#brought) this.#host.store = store;
    this.#brought = store;
    this.#listen(store ?? this.#host.store);
  }

  #listen(store: SupportStore | undefined): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    store?.addEventListener('change', () => this.#host.requestUpdate(), { signal: this.#listening.signal });
  }

  #open(left: AbortSignal): void {
    const { adapter, endpoint, token } = this.#host;
    const store = openStore({ adapter, endpoint, token, storage: () => localStorage });
    left.addEventListener('abort', () => store.close());
    // Once the network is back; what has been opened comes back by itself.
    addEventListener('online', () => store.connection.phase === 'failed' && store.retry(), { signal: left });
    this.#bring(store);
  }

  #ask(left: AbortSignal): void {
    const take = (support: ProvidedSupport | undefined, unsubscribe?: () => void): void => {
      if (left.aborted) return unsubscribe?.();
      if (unsubscribe) left.addEventListener('abort', unsubscribe, { once: true });
      this.messages = support?.messages;
      this.#bring(support?.store);
      this.#host.requestUpdate();
    };
    const request = (): void => {
      this.#host.dispatchEvent(new ContextRequestEvent(supportContext, this.#host, take, true));
    };
    const again = (event: ContextProviderEvent): void => {
      if (event.context === supportContext && !this.#brought) request();
    };
    document.addEventListener('context-provider', again, { signal: left });
    request();
  }
}
