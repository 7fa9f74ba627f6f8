import type { SupportStore } from '../../store/support-store.js';
import type { ContextRequestEvent } from '../shared/support-context.js';
import { watchLanguage } from '../shared/language.js';
import { warnOnce } from '../shared/warn-once.js';
import { Badge } from './badge.js';
import { focusedElement } from './focused-element.js';
import { focusFirst, holdsFocus } from './focus-return.js';
import { clearAddress, hashLink, ticketInAddress } from './hash-link.js';
import type { OpenTarget } from './open-target.js';
import { CloseEvent, OpenEvent, UnreadChangeEvent } from './panel-events.js';
import type { PageSettings } from './panel-body.js';
import type { TcSupportPanel } from './panel.js';
import type { TcSupport } from './support.js';
import { SupportProvider } from './support-provider.js';
import { watchUnread } from './unread.js';

/** What a host page may restyle in the panel, and in the elements inside it. */
const panelParts =
  'panel,header,title,body,footer,button,button-primary,field,input,error,error-summary,drop-zone,file,notice,' +
  'hours,ribbon,ticket-row,chip,details,message,message-own,event,composer,survey-option';

/** Whether a page is at home on the machine of whoever builds it. */
function inDevelopment(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$|\.(localhost|test|local)$/.test(host);
}

/** A slot of the shell that stands in the same slot of the panel. */
function passOn(name: string): HTMLSlotElement {
  return Object.assign(document.createElement('slot'), { name, slot: name });
}

/** What the shell is told, which it also knows of where the controller cannot be fetched. */
export interface ControllerListener {
  /** The help desk or a part of the widget could not be reached. */
  onError(error: unknown): void;
  /** The store is gone; another provider of the page may serve its users. */
  onLeave(): void;
}

/** What a `<tc-support>` does once somebody means to use it: its store, its panel, its count of unread replies. */
export class SupportController {
  readonly #host: TcSupport;
  readonly #button: HTMLElement;
  readonly #listener: ControllerListener;
  readonly #provider: SupportProvider;
  #store: SupportStore | undefined;
  #panel: Promise<TcSupportPanel> | undefined;
  #opener: HTMLElement | undefined;
  #wanted = false;
  /** Whether the host page has been told that support is open. */
  #told = false;
  #linked: AbortController | undefined;
  #badge: Badge | undefined;
  #counting: AbortController | undefined;
  /** Ends with the store that is listened to. */
  #following: AbortController | undefined;
  #ignoreLanguage: (() => void) | undefined;
  #unread = 0;

  constructor(host: TcSupport, button: HTMLElement, listener: ControllerListener) {
    this.#host = host;
    this.#button = button;
    this.#listener = listener;
    this.#provider = new SupportProvider(host, (store) => this.#onStore(store));
    this.#followLanguage();
  }

  /** Fetches the panel without showing it. */
  async prepare(): Promise<void> {
    await this.#fetchPanel();
  }

  /** Shows the panel; gives the focus back to `opener` when it closes. Rejects when the panel cannot be fetched. */
  async open(target: OpenTarget | undefined, opener: Element | null): Promise<void> {
    const first = !this.#wanted;
    this.#wanted = true;
    if (first) this.#opener = this.#focusedAt(opener);
    this.count();
    const panel = await this.#fetchPanel();
    if (!this.#wanted) return;
    if (!this.#settings.configured)
      warnOnce('<tc-support> has no help desk. Give it an `endpoint`, or an object as its `adapter` property.');
    panel.setAttribute('placement', this.#host.placement);
    await panel.show(target);
    if (!this.#wanted) return;
    this.#cover(true);
    this.#tell(true);
    if (first && inDevelopment(location.hostname)) void this.#checkPage(panel);
  }

  /** Takes the panel off the page and gives the focus back, unless the reader has moved on to the host page. */
  async close(): Promise<void> {
    if (!this.#wanted) return;
    this.#wanted = false;
    this.#unlink();
    const panel = await this.#panel;
    // Opened anew before it had closed: the page hears of both, as it asked for both.
    if (!panel || this.#wanted) return this.#tell(false);
    const returns = holdsFocus(panel);
    panel.hide();
    this.#cover(false);
    if (returns) focusFirst([this.#opener, this.#button]);
    this.#tell(false);
  }

  /** Shows the ticket that the page's address names, until it does so no more or the panel is closed. */
  followAddress(): void {
    const ticket = ticketInAddress();
    if (ticket === undefined) return;
    this.#host.open({ ticket });
    this.#linked?.abort();
    const { signal } = (this.#linked = new AbortController());
    addEventListener('hashchange', () => ticketInAddress() ?? this.#host.close(), { signal });
  }

  /** Takes the ticket out of the page's address: it is not what is shown any more, and the same link can be followed again. */
  #unlink(): void {
    if (this.#linked) clearAddress();
    this.#linked?.abort();
    this.#linked = undefined;
  }

  /** Forgets everything of the user. */
  async signOut(): Promise<void> {
    this.#provider.signOut();
    (await this.#panel)?.reset();
  }

  /** Gives support to an element that asks for it. */
  answer(request: ContextRequestEvent): void {
    this.#provider.answer(request);
  }

  /** Follows the host's `adapter` or `endpoint`. */
  renew(): void {
    this.#followLanguage();
    this.#provider.renew();
  }

  /** Follows the host's token callback. */
  tokenChanged(hadToken: boolean): void {
    this.#provider.tokenChanged(hadToken);
  }

  /** Follows the host's wordings. */
  republish(): void {
    this.#provider.republish();
  }

  /** Lets go of the store; other elements of the page turn to another provider, if there is one. */
  leave(): void {
    this.#wanted = false;
    this.#linked?.abort();
    this.#linked = undefined;
    this.#cover(false);
    this.#tell(false);
    this.#ignoreLanguage?.();
    this.#ignoreLanguage = undefined;
    this.#provider.leave();
    this.#listener.onLeave();
  }

  /** Keeps the number of unread replies on the launcher, from now on. */
  count(): void {
    this.#provider.open();
    const store = this.#store;
    if (!store || this.#counting) return;
    const { signal } = (this.#counting = new AbortController());
    this.#badge ??= new Badge(this.#button);
    watchUnread(this.#host, store, (unread, words) => this.#onCount(unread, words), signal);
  }

  /** Puts the launcher's word in the language that the page has changed to, or changes to while the element is on it. */
  #followLanguage(): void {
    const rename = (): void => void Object.assign(this.#host, { messages: this.#host.messages });
    if (!this.#ignoreLanguage) rename();
    this.#ignoreLanguage ??= watchLanguage(this.#host, rename);
  }

  /** What to give the focus back to: inside its shadow root, where the page only sees the host. Safari focuses no clicked button. */
  #focusedAt(opener: Element | null): HTMLElement | undefined {
    return opener && opener === document.activeElement ? focusedElement() : undefined;
  }

  /** The open panel lies over the launcher: it is neither to be seen beside it nor to be reached by Tab below it. */
  #cover(covered: boolean): void {
    this.#button.style.opacity = covered ? '0' : '';
    this.#button.tabIndex = covered ? -1 : 0;
  }

  /** Tells the host page whether support is open, however often that has changed before the panel was there. */
  #tell(open: boolean): void {
    if (open === this.#told) return;
    this.#told = open;
    this.#host.dispatchEvent(open ? new OpenEvent() : new CloseEvent());
  }

  #fetchPanel(): Promise<TcSupportPanel> {
    this.#panel ??= this.#makePanel().catch((error: unknown) => {
      this.#panel = undefined;
      throw error;
    });
    return this.#panel;
  }

  get #settings(): PageSettings {
    const { adapter, endpoint, context } = this.#host;
    const link = this.#host.hasAttribute('hash-links') ? hashLink() : undefined;
    return {
      configured: Boolean(adapter ?? endpoint),
      context,
      ticketUrl: this.#host.getAttribute('ticket-url') ?? link,
    };
  }

  async #makePanel(): Promise<TcSupportPanel> {
    await import('./panel-define.js');
    const panel = document.createElement('tc-support-panel');
    panel.page = () => this.#settings;
    panel.setAttribute('exportparts', panelParts);
    panel.addEventListener('close', () => this.#host.close());
    panel.addEventListener('leave', () => this.#unlink());
    panel.append(...['home-start', 'home-end', 'empty', 'contact'].map(passOn));
    this.#host.shadowRoot?.append(panel);
    return panel;
  }

  /** Tells whoever builds the page what is misspelt there, and which of its colours cannot be read. A page in use does not fetch this. */
  async #checkPage(panel: HTMLElement): Promise<void> {
    const looked = await import('./page-faults.js').catch(() => undefined);
    for (const fault of looked?.pageFaults(panel) ?? []) warnOnce(fault);
  }

  #onStore(store: SupportStore | undefined): void {
    this.#counting?.abort();
    this.#counting = undefined;
    this.#following?.abort();
    this.#store = store;
    this.#onCount(0, '');
    if (!store) return;
    if (this.#host.unread || this.#wanted) this.count();
    const { signal } = (this.#following = new AbortController());
    const onChange = (): void => void (store.connection.phase === 'failed' && this.#report(store.connection.error));
    store.addEventListener('change', onChange, { signal });
    // What has been opened comes back by itself, and brings the rest; what has not is asked for by nobody else.
    addEventListener('online', () => store.connection.phase === 'failed' && store.retry(), { signal });
  }

  /** Customers have been told in the panel; this tells developers, once, and the host page. */
  #report(error: unknown): void {
    // What the help desk answers outside the contract the store has told, with the question it was the answer to.
    if (!(error instanceof Error && 'code' in error && error.code === 'malformed'))
      warnOnce('the help desk cannot be reached. The customer has been told and can try again.', error);
    this.#listener.onError(error);
  }

  #onCount(unread: number, words: string): void {
    this.#badge?.show(unread, words);
    if (unread === this.#unread) return;
    this.#unread = unread;
    this.#host.dispatchEvent(new UnreadChangeEvent(unread));
  }
}
