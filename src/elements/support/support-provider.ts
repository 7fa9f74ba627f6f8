import type { Messages } from '../../i18n/messages.js';
import type { Session } from '../../domain/session.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import { connectionOf } from '../../store/connection-of.js';
import type { DeviceStorage } from '../../store/device-memory.js';
import type { SupportStore } from '../../store/support-store.js';
import type { ContextRequestEvent, ProvidedSupport, SupportCallback } from '../shared/support-context.js';
import { deviceStorage } from './device-storage.js';
import { openStore } from '../shared/open-store.js';

/** What the provider reads from its `<tc-support>` when it opens a store. */
export interface ProviderHost extends HTMLElement {
  readonly adapter: SupportAdapter | undefined;
  readonly endpoint: string | undefined;
  readonly token: (() => Promise<string>) | undefined;
  readonly messages: Partial<Messages> | undefined;
  readonly draftStorage: string;
}

/**
 * Opens the store of a `<tc-support>` when it is first wanted, and gives it to the elements inside and, for those that have
 * no nearer one, to the whole document.
 */
export class SupportProvider {
  readonly #host: ProviderHost;
  readonly #onStore: (store: SupportStore | undefined) => void;
  readonly #subscribers = new Set<SupportCallback>();
  readonly #storage = (): DeviceStorage | undefined => deviceStorage(this.#host.draftStorage);
  #store: SupportStore | undefined;
  #signedOut = false;

  /** `onStore` hears when another store is in use, or none. */
  constructor(host: ProviderHost, onStore: (store: SupportStore | undefined) => void) {
    this.#host = host;
    this.#onStore = onStore;
  }

  /** Lets go of the store and of its users. */
  leave(): void {
    this.close();
    this.#subscribers.clear();
  }

  /** Opens the store; does nothing when there is one or nothing to open it with. */
  open(): void {
    this.#signedOut = false;
    const { adapter, endpoint, token } = this.#host;
    if (this.#store || !(adapter || endpoint)) return;
    // The host may renew its token callback without a new store.
    const current = token && ((): Promise<string> => (this.#host.token ?? token)());
    this.#publish(openStore({ adapter, endpoint, token: current, storage: this.#storage }));
  }

  /** Gives support to an element that asks for it, now and later if it wants. */
  answer({ callback, subscribe }: ContextRequestEvent): void {
    if (subscribe) this.#subscribers.add(callback);
    if (this.#store) this.#give(callback);
    else if (!this.#signedOut) this.open();
  }

  /** Opens another store for whoever is using one, because what it was opened with has changed. */
  renew(): void {
    const wanted = this.#store ?? this.#subscribers.size;
    this.close();
    if (wanted) this.open();
  }

  /** Follows a change of the host's token callback: the store asks the present one, so only the first one needs another store. */
  tokenChanged(hadToken: boolean): void {
    if (this.#signedOut || hadToken !== (this.#host.token !== undefined)) this.renew();
  }

  /** Tells everybody of other wordings. */
  republish(): void {
    if (this.#store) this.#publish(this.#store);
  }

  /** Forgets the user. A store is opened again when the host page signs somebody in, or somebody opens support. */
  signOut(): void {
    void this.#forgetDrafts(connectionOf(this.#store)?.session);
    if (!(this.#store ?? this.#subscribers.size)) return;
    this.#store?.signOut();
    this.close();
    this.#signedOut = true;
  }

  /** Closes the store, if there is one. */
  close(): void {
    this.#signedOut = false;
    this.#store?.close();
    if (this.#store) this.#publish(undefined);
  }

  /** Also where nothing that remembers has been shown on this page: it may have been on the one before. */
  async #forgetDrafts(session: Session | undefined): Promise<void> {
    const { adapter, endpoint } = this.#host;
    if (!(adapter ?? endpoint)) return;
    const { forgetDrafts } = await import('../../store/device-memory.js');
    const helpDesk = adapter ? {} : { helpDesk: endpoint ?? '' };
    forgetDrafts({ adapter, storage: this.#storage, ...helpDesk }, session);
  }

  #publish(store: SupportStore | undefined): void {
    if (store !== this.#store) {
      this.#store = store;
      this.#onStore(store);
    }
    for (const subscriber of this.#subscribers) this.#give(subscriber);
  }

  #give(subscriber: SupportCallback): void {
    const { messages } = this.#host;
    const provided: ProvidedSupport | undefined = this.#store && { store: this.#store, ...(messages && { messages }) };
    subscriber(provided, () => this.#subscribers.delete(subscriber));
  }
}
