import type { Messages } from '../../i18n/messages.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import type { ContextRequestEvent } from '../shared/support-context.js';
import { ReadyEvent, SupportErrorEvent } from './events.js';
import type { HostContext } from '../shared/host-context.js';
import { joinCorner, leaveCorner } from './launcher-stack.js';
import { createLauncher, launcherWord, loadFailure } from './launcher.js';
import type { OpenTarget } from './open-target.js';
import { ShellAttributes } from './shell-attributes.js';
import { shellSheet } from './shell-styles.js';
import type { SupportController } from './support-controller.js';

export type * from './events.js';
export type * from './panel-events.js';
// Those that come out of the elements inside.
export type * from '../survey/events.js';
export type * from '../ticket-form/events.js';
export type * from '../ticket-thread/events.js';

/** The key of `shared/support-context.ts`. Written out, because a module shared with the rest would cost every page another file. */
const supportContext = Symbol.for('tc-support');

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
 * @attr ticket-url - Address of a ticket on the host page, with `{id}` for its id: what rows link to, and what *Copy link* in a ticket's details copies. With `hash-links` alone it is this page's.
 * @attr hash-links - Opens the ticket that `#support=TC-2481` in the page's address names, now and when it changes; going on from it, or closing, takes it out again. Without it the address is left alone.
 * @attr draft-storage - Where unsent texts and what was hidden are kept on the device: `local`, `session` (until the tab is closed) or `none`.
 * @attr unread - Counts unread replies from the start, which asks the help desk before anybody opens support.
 * @slot launcher-icon - In place of the launcher's icon.
 * @slot home-start - On top of the home view.
 * @slot home-end - At the end of the home view.
 * @slot empty - In the home view and the list, where there are no tickets yet.
 * @slot contact - In place of the other ways to reach support, last in every view but a thread; also where the help desk cannot be reached.
 * @fires {ReadyEvent} tc-ready - When the element is on the page and takes calls.
 * @fires {OpenEvent} tc-open - After the panel has opened.
 * @fires {CloseEvent} tc-close - After the panel has closed.
 * @fires {TicketFilingEvent} tc-ticket-filing - Before a ticket is sent; can be cancelled, and the draft changed.
 * @fires {TicketFiledEvent} tc-ticket-filed - After the help desk accepted a ticket.
 * @fires {ReplySentEvent} tc-reply-sent - After the help desk has the customer's reply.
 * @fires {SurveyAnsweredEvent} tc-survey-answered - After the help desk has the answers of a survey.
 * @fires {UnreadChangeEvent} tc-unread-change - When the number of tickets with unread replies changes.
 * @fires {SupportErrorEvent} tc-error - When the help desk or a part of the widget cannot be reached, and when something does not get there: its `operation` is then `fileTicket`, `reply` or `upload`.
 * @csspart launcher - The button in the corner.
 * @csspart badge - The number of tickets with unread replies.
 * @csspart notice - An announcement, or what went wrong.
 * @csspart button - Buttons.
 * @csspart panel - The panel.
 * @csspart header - The row with the title of the panel.
 * @csspart title - The title of the view.
 * @csspart body - A view of the panel.
 * @csspart footer - The row below the fields of the form.
 * @csspart button-primary - What a view is there for, such as sending.
 * @csspart field - A label with its control, hint and error.
 * @csspart input - Where something is written or chosen.
 * @csspart error - What to mend in a field.
 * @csspart error-summary - What to mend in the form.
 * @csspart drop-zone - Where files are dropped.
 * @csspart file - One file that is attached.
 * @csspart hours - Opening hours.
 * @csspart ribbon - Today from morning to evening.
 * @csspart ticket-row - A ticket in a list.
 * @csspart chip - Where a ticket stands.
 * @csspart details - A ticket's details.
 * @csspart message - A message in a thread.
 * @csspart message-own - A message of the customer's.
 * @csspart event - What happened between messages.
 * @csspart composer - Where a reply is written.
 * @csspart survey-option - A grade in the survey.
 * @cssprop --tc-launcher-inset-block-end - Distance of the launcher from the bottom of the page.
 * @cssprop --tc-launcher-inset-inline-end - Distance of the launcher from the end of the page.
 * @cssprop --tc-launcher-inset-inline-start - Distance of the launcher from the start of the page when placed there.
 * @cssprop --tc-launcher-z-index - Layer of the launcher among the page's own.
 */
export class TcSupport extends ShellAttributes {
  static readonly observedAttributes: readonly string[] = [
    'endpoint',
    'lang',
    'launcher',
    'placement',
    'ticket',
    'unread',
  ];

  readonly #label = document.createElement('span');
  readonly #button = createLauncher(this.#label);
  #context: HostContext | undefined;
  #adapter: SupportAdapter | undefined;
  #token: (() => Promise<string>) | undefined;
  #messages: Partial<Messages> | undefined;
  #opened = false;
  #target: OpenTarget | undefined;
  #controller: Promise<SupportController> | undefined;
  #listening: AbortController | undefined;
  #failure: HTMLElement | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [shellSheet()];
    root.append(this.#button);
    this.#expand(false);
    this.#button.addEventListener('click', () => this.toggle());
    // Whoever points at it means to open it. That it could not be fetched matters only when they do.
    const prepare = (): void => this.#do((controller) => controller.prepare());
    this.#button.addEventListener('pointerenter', prepare);
    this.#button.addEventListener('focus', prepare);
  }

  /** A help desk in place of `endpoint`. */
  get adapter(): SupportAdapter | undefined {
    return this.#adapter;
  }
  set adapter(adapter: SupportAdapter | undefined) {
    if (adapter === this.#adapter) return;
    this.#adapter = adapter;
    this.#onHelpDesk();
  }

  /** Gives a bearer token for the user; asked again when the last one is no longer accepted. */
  get token(): (() => Promise<string>) | undefined {
    return this.#token;
  }
  set token(token: (() => Promise<string>) | undefined) {
    const hadToken = this.#token !== undefined;
    this.#token = token;
    this.#tell((controller) => controller.tokenChanged(hadToken));
  }

  /** The host page's own wordings, by id; the rest stay as they are. */
  get messages(): Partial<Messages> | undefined {
    return this.#messages;
  }
  set messages(messages: Partial<Messages> | undefined) {
    this.#messages = messages;
    this.#rename();
    this.#tell((controller) => controller.republish());
  }

  /**
   * What the host page knows about the user and the place: values for the form's fields, by their ids. Read when the panel
   * opens, and whenever it goes to another view. With a setter, as frameworks look for one and else write an attribute.
   */
  get context(): HostContext | undefined {
    return this.#context;
  }
  set context(context: HostContext | undefined) {
    this.#context = context;
  }

  connectedCallback(): void {
    this.adopt();
    this.#rename();
    joinCorner(this, this.#button);
    const { signal } = (this.#listening = new AbortController());
    const answer = (event: ContextRequestEvent): void => this.#onRequest(event);
    this.addEventListener('context-request', answer, { signal });
    document.addEventListener('context-request', answer, { signal });
    this.#onHelpDesk();
    if (this.#opened) void this.#show();
    const follow = (): void => {
      if (location.hash.startsWith('#support=')) this.#do((controller) => controller.followAddress());
    };
    if (this.hasAttribute('hash-links')) {
      addEventListener('hashchange', follow, { signal });
      follow();
    }
    queueMicrotask(() => this.dispatchEvent(new ReadyEvent()));
  }

  disconnectedCallback(): void {
    leaveCorner(this);
    this.#listening?.abort();
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#expand(false);
      this.#tell((controller) => controller.leave());
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'ticket' && after) this.open({ ticket: after });
    // What it is called is asked of its place, and looked up once it has one.
    if (!this.isConnected) return;
    this.#rename();
    if (name === 'endpoint' || name === 'unread') this.#onHelpDesk();
    else joinCorner(this, this.#button);
  }

  /** Opens the panel where it was left, or at what is named. */
  open(target?: OpenTarget): void {
    this.#target = target;
    this.#expand(true);
    if (this.isConnected) void this.#show();
  }

  /** Closes the panel and gives the focus back to where it was. What was being written is kept. */
  close(): void {
    this.#expand(false);
    this.#tell((controller) => controller.close());
  }

  /** Opens the panel or closes it. */
  toggle(): void {
    if (this.#opened) this.close();
    else this.open();
  }

  /** Forgets everything about the user, on the page and in the store, and closes the panel. */
  signOut(): void {
    this.close();
    // Also where nobody has used support yet: a page before this one may have left drafts on the device.
    this.#do((controller) => controller.signOut());
  }

  #rename(): void {
    this.#label.textContent = this.#messages?.['shell.launcher'] ?? launcherWord(this);
  }

  #expand(opened: boolean): void {
    this.#opened = opened;
    this.#button.ariaExpanded = String(opened);
  }

  async #show(): Promise<void> {
    const opener = document.activeElement;
    this.#failure?.remove();
    try {
      const controller = await this.#load();
      await controller.open(this.#target, opener);
      // Moved on the page, the panel comes back where its reader has gone since.
      this.#target = undefined;
    } catch (error) {
      this.#onFailed(error);
    }
  }

  #onFailed(error: unknown): void {
    console.warn('tc-support:', error);
    this.#expand(false);
    this.#failure = loadFailure(this, this.#messages, () => this.open(this.#target));
    this.shadowRoot?.append(this.#failure);
    this.dispatchEvent(new SupportErrorEvent(error));
  }

  /** There is another help desk, or the count of unread replies is wanted: tells those who asked in vain. */
  #onHelpDesk(): void {
    if (!this.isConnected) return;
    if (this.unread) this.#do((controller) => controller.count());
    this.#tell((controller) => controller.renew());
    this.#offer(this);
  }

  #onRequest(event: ContextRequestEvent): void {
    if (event.context !== supportContext || !(this.#adapter || this.endpoint)) return;
    event.stopImmediatePropagation();
    this.#do((controller) => controller.answer(event));
  }

  /** Says by the Context protocol that there is support here. */
  #offer(from: EventTarget): void {
    const event = new Event('context-provider', { bubbles: true, composed: true });
    from.dispatchEvent(Object.assign(event, { context: supportContext, contextTarget: this }));
  }

  #load(): Promise<SupportController> {
    this.#controller ??= import('./support-controller.js').then(
      ({ SupportController }) =>
        new SupportController(this, this.#button, {
          onError: (error) => this.dispatchEvent(new SupportErrorEvent(error)),
          onLeave: () => this.#offer(document),
        }),
    );
    // Asked for again next time.
    this.#controller.catch(() => (this.#controller = undefined));
    return this.#controller;
  }

  /** Does something with the controller, which is fetched for it. Whatever cannot be fetched matters when somebody opens support. */
  #do(task: (controller: SupportController) => unknown): void {
    this.#load()
      .then(task)
      .catch(() => undefined);
  }

  /** Does something with the controller if there is one: without it nothing has happened yet that it would matter to. */
  #tell(task: (controller: SupportController) => unknown): void {
    if (this.#controller) this.#do(task);
  }
}
