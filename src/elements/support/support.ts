import type { Messages } from '../../i18n/messages.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import type { SupportStore } from '../../store/support-store.js';
import { warnOnce } from '../shared/warn-once.js';
import { CloseEvent, OpenEvent, ReadyEvent, SupportErrorEvent, UnreadChangeEvent } from './events.js';
import { focusedElement, focusFirst, holdsFocus } from './focus-return.js';
import type { HostContext } from './host-context.js';
import { joinCorner, leaveCorner } from './launcher-stack.js';
import { Launcher, loadFailure } from './launcher.js';
import type { OpenTarget } from './open-target.js';
import type { TcSupportPanel } from './panel.js';
import { ShellAttributes } from './shell-attributes.js';
import { shellSheet } from './shell-styles.js';
import { SupportProvider } from './support-provider.js';

/** A slot of the shell that stands in the same slot of the panel. */
function passOn(name: string): HTMLSlotElement {
  return Object.assign(document.createElement('slot'), { name, slot: name });
}

/**
 * Support in a corner of the page: a launcher, and a panel to file and follow tickets in. Small by design: everything
 * behind the launcher is fetched when somebody means to use it.
 *
 * @element tc-support
 * @attr endpoint - Address of a support server.
 * @attr lang - Language of the texts; else that of the page.
 * @attr theme - `auto` (the reader's system), `light` or `dark`.
 * @attr placement - Corner of the page: `end` or `start` of the bottom line.
 * @attr launcher - `button`, or `none` where the host page has a button of its own that calls `open()`.
 * @attr ticket - Number of a ticket to open with.
 * @attr draft-storage - Where unsent texts are kept: `local`, `session` or `none`.
 * @attr unread - Counts unread replies from the start, which asks the help desk before anybody opens support.
 * @slot launcher-icon - In place of the launcher's icon.
 * @slot home-start - On top of the home view.
 * @slot home-end - At the end of the home view.
 * @slot contact - In place of the other ways to reach support.
 * @fires {ReadyEvent} tc-ready - When the element is on the page and takes calls.
 * @fires {OpenEvent} tc-open - After the panel has opened.
 * @fires {CloseEvent} tc-close - After the panel has closed.
 * @fires {UnreadChangeEvent} tc-unread-change - When the number of tickets with unread replies changes.
 * @fires {SupportErrorEvent} tc-error - When the help desk or a part of the widget cannot be reached.
 * @csspart launcher - The button in the corner.
 * @csspart badge - The number of tickets with unread replies.
 * @csspart notice - Said in the corner when the panel cannot be fetched.
 * @csspart button - Try again, in the notice.
 * @cssprop --tc-launcher-inset-block-end - Distance of the launcher from the bottom of the page.
 * @cssprop --tc-launcher-inset-inline-end - Distance of the launcher from the end of the page.
 * @cssprop --tc-launcher-inset-inline-start - Distance of the launcher from the start of the page when placed there.
 * @cssprop --tc-launcher-z-index - Layer of the launcher among the page's own.
 */
export class TcSupport extends ShellAttributes {
  static readonly observedAttributes: readonly string[] = ['endpoint', 'launcher', 'placement', 'ticket', 'unread'];

  /** What the host page knows about the user and the place; prefills the form. */
  context: HostContext | undefined;

  readonly #launcher = new Launcher();
  readonly #provider = new SupportProvider(this, {
    onStore: (store) => this.#onStore(store),
    onFailure: (error) => this.#report(error),
  });
  #adapter: SupportAdapter | undefined;
  #token: (() => Promise<string>) | undefined;
  #messages: Partial<Messages> | undefined;
  #phase: 'closed' | 'opening' | 'open' = 'closed';
  #target: OpenTarget | undefined;
  #opener: HTMLElement | undefined;
  #panel: Promise<TcSupportPanel> | undefined;
  #store: SupportStore | undefined;
  #stopCounting: (() => void) | undefined;
  #unreadTickets = 0;
  #failure: HTMLElement | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [shellSheet()];
    root.append(this.#launcher.button);
    this.#launcher.button.addEventListener('click', () => this.#onLauncher());
    for (const type of ['pointerenter', 'focus']) {
      // A failure counts only when somebody really opens.
      this.#launcher.button.addEventListener(type, () => void this.#loadPanel().catch(() => undefined));
    }
  }

  /** A help desk in place of `endpoint`. */
  get adapter(): SupportAdapter | undefined {
    return this.#adapter;
  }
  set adapter(adapter: SupportAdapter | undefined) {
    if (adapter === this.#adapter) return;
    this.#adapter = adapter;
    this.#provider.renew();
  }

  /** Gives a bearer token for the user; asked again when the last one is no longer accepted. */
  get token(): (() => Promise<string>) | undefined {
    return this.#token;
  }
  set token(token: (() => Promise<string>) | undefined) {
    const hadToken = this.#token !== undefined;
    this.#token = token;
    this.#provider.tokenChanged(hadToken);
  }

  /** The host page's own wordings, by id; the rest stay as they are. */
  get messages(): Partial<Messages> | undefined {
    return this.#messages;
  }
  set messages(messages: Partial<Messages> | undefined) {
    this.#messages = messages;
    this.#nameLauncher();
    this.#provider.republish();
  }

  connectedCallback(): void {
    this.adopt(['adapter', 'token', 'messages', 'context', 'endpoint', 'theme', 'placement', 'launcher']);
    this.adopt(['ticket', 'draftStorage', 'unread']);
    this.#nameLauncher();
    joinCorner(this, this.#launcher.button);
    this.#provider.connect();
    if (this.#phase === 'opening') void this.#show();
    if (this.unread) void this.#count();
    queueMicrotask(() => this.dispatchEvent(new ReadyEvent()));
  }

  disconnectedCallback(): void {
    leaveCorner(this);
    this.#provider.disconnect();
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#phase = 'closed';
      this.#provider.leave();
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'endpoint') this.#provider.renew();
    else if (name === 'ticket' && after) this.open({ ticket: after });
    else if (name === 'unread' && this.isConnected) void this.#count();
    else if (this.isConnected) joinCorner(this, this.#launcher.button);
  }

  /** Opens the panel where it was left, or at what is named. Remembers where the focus was. */
  open(target?: OpenTarget): void {
    if (this.#phase === 'closed') this.#opener = focusedElement();
    this.#target = target;
    this.#phase = 'opening';
    if (this.isConnected) void this.#show();
  }

  /** Closes the panel and gives the focus back. What was being written is kept. */
  close(): void {
    const wasOpen = this.#phase === 'open';
    this.#phase = 'closed';
    this.#launcher.expand(false, false);
    if (wasOpen) void this.#hide();
  }

  /** Opens the panel or closes it. */
  toggle(): void {
    if (this.#phase === 'closed') this.open();
    else this.close();
  }

  /** Forgets everything about the user, on the page and in the store, and closes the panel. */
  signOut(): void {
    this.close();
    void this.#panel?.then((panel) => panel.reset());
    this.#provider.signOut();
  }

  #onLauncher(): void {
    this.toggle();
    // Safari gives a clicked button no focus.
    if (this.#phase !== 'closed') this.#opener = this.#launcher.button;
  }

  #onStore(store: SupportStore | undefined): void {
    this.#stopCounting?.();
    this.#stopCounting = undefined;
    this.#store = store;
    this.#onCount(0, '');
    if (store && (this.unread || this.#phase !== 'closed')) void this.#count();
    store?.addEventListener('change', () => {
      const { connection } = store;
      if (store === this.#store && connection.phase === 'failed') this.#report(connection.error);
    });
  }

  #onCount(unread: number, words: string): void {
    this.#launcher.count(unread, words);
    if (unread === this.#unreadTickets) return;
    this.#unreadTickets = unread;
    this.dispatchEvent(new UnreadChangeEvent(unread));
  }

  #nameLauncher(): void {
    this.#launcher.rename(this.#messages?.['shell.launcher'] ?? 'Support');
  }

  async #show(): Promise<void> {
    this.#launcher.expand(true, true);
    this.#failure?.remove();
    void this.#count();
    try {
      const panel = await this.#loadPanel();
      if (this.#phase === 'closed') return;
      this.#launcher.expand(true, false);
      const first = this.#phase === 'opening';
      this.#phase = 'open';
      panel.configured = Boolean(this.#adapter ?? this.endpoint);
      panel.setAttribute('placement', this.placement);
      await panel.show(this.#target);
      if (first) this.dispatchEvent(new OpenEvent());
    } catch (error) {
      this.#onPanelFailed(error);
    }
  }

  async #hide(): Promise<void> {
    const panel = await this.#panel;
    if (!panel) return;
    const returns = holdsFocus(panel);
    panel.hide();
    if (returns) focusFirst([this.#opener, this.#launcher.button]);
    this.dispatchEvent(new CloseEvent());
  }

  #loadPanel(): Promise<TcSupportPanel> {
    this.#panel ??= this.#fetchPanel().catch((error: unknown) => {
      this.#panel = undefined;
      throw error;
    });
    return this.#panel;
  }

  async #fetchPanel(): Promise<TcSupportPanel> {
    await import('./panel-define.js');
    const panel = document.createElement('tc-support-panel');
    panel.addEventListener('close', () => this.close());
    panel.append(...['home-start', 'home-end', 'contact'].map(passOn));
    this.shadowRoot?.append(panel);
    return panel;
  }

  #onPanelFailed(error: unknown): void {
    this.close();
    this.#report(error);
    const retry = (): void => this.open(this.#target);
    this.#failure = loadFailure(this, this.#messages, retry);
    this.shadowRoot?.append(this.#failure);
  }

  async #count(): Promise<void> {
    await this.#provider.open();
    const store = this.#store;
    if (!store || this.#stopCounting) return;
    this.#stopCounting = (): void => undefined;
    const { watchUnread } = await import('./unread.js');
    if (store !== this.#store) return;
    this.#stopCounting = watchUnread(this, store, (unread, words) => this.#onCount(unread, words));
  }

  #report(error: unknown): void {
    warnOnce('Support could not be reached; the customer has been told and can try again.', error);
    this.dispatchEvent(new SupportErrorEvent(error));
  }
}
