import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { HeldFocus } from '../shared/after-focus-has-gone.js';
import { ModelController } from '../shared/model-controller.js';
import { state } from '../shared/property.js';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { cardStyles } from '../shared/styles/card.js';
import { linkStyles } from '../shared/styles/link.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { SupportElement } from '../shared/support-element.js';
import { tokens } from '../shared/tokens.js';
import { keepService } from '../../store/kept-service.js';
import type { threadOf, ThreadModel } from '../../store/thread-model.js';
import type { StepEvent } from '../ticket-thread/step-event.js';
import { contactOf } from './contact-ways.js';
import { holdsFocus, leaveField } from './focus-return.js';
import { focusedElement } from './focused-element.js';
import type { GoEvent } from './go-event.js';
import { keepApart } from './keep-apart.js';
import { keepsDraft } from './kept-draft.js';
import type { OpenTarget } from './open-target.js';
import { ownDirection } from './own-direction.js';
import { panelBody } from './panel-body.js';
import type { PageSettings } from './panel-body.js';
import { PanelFrame } from './panel-frame.js';
import { panelHeader } from './panel-header.js';
import { PanelPath } from './panel-path.js';
import { panelStyles } from './panel-styles.js';
import { panelParts } from './panel-text.js';
import { returnTo } from './return-to.js';
import { fetchView, viewOf } from './view.js';
import type { ViewName, Views } from './view.js';

/**
 * The panel of `<tc-support>`: a frame with one view at a time. Made by the shell; no element for host pages.
 *
 * @element tc-support-panel
 * @slot empty - Where there are no tickets yet; the shell passes on the page's own.
 * @slot contact - In place of the help desk's other ways to reach support; the shell passes on the page's own.
 * @fires close - When the customer closes the panel; heard by the shell only.
 * @fires leave - When the customer goes from one view to another; heard by the shell only.
 * @csspart panel - The frame.
 * @csspart header - The row with the title.
 * @csspart title - The title of the view.
 * @csspart body - A view.
 * @csspart notice - What went wrong with the help desk.
 * @csspart button - Buttons.
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
 * @cssprop --tc-radius-panel - Rounding of the panel's corners on a desktop.
 */
export class TcSupportPanel extends SupportElement<(typeof panelParts)[number]> {
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    buttonStyles,
    linkStyles,
    cardStyles,
    noticeStyles,
    panelStyles,
  ];

  /** What the host page says; asked for each drawing, as the page goes on beside the open panel. */
  page!: () => PageSettings;

  /** Views that have been visited: they stay, so that nothing typed in them is lost. */
  @state() private views: Views = {};
  @state() private narrow = false;
  @state() private viewFailed = false;
  /** Whether the thread asks something, which is answered before anything else. */
  @state() private asking = false;

  readonly #path = new PanelPath();
  readonly #fetched = new Set<ViewName>();
  readonly #thread: ModelController<ThreadModel> = new ModelController(this, () => this.#openThread());
  /** Comes with the thread's view. */
  #threadOf: typeof threadOf | undefined;
  #frame: PanelFrame | undefined;
  #leave: AbortController | undefined;
  #wanted = false;
  #filed = false;
  #wasUnreachable = false;

  constructor() {
    super(panelParts);
    keepApart(this);
    // Views go with what has the focus in them when somebody else is at the page, or another help desk.
    new HeldFocus(this, () => 'h1', 2);
    this.addEventListener('tc-ticket-selected', (event) => {
      event.preventDefault();
      void this.#go({ ticket: event.ticketId });
    });
    this.addEventListener('tc-follow-up-requested', ({ subject }) => void this.#go({ view: 'form', subject }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#leave = new AbortController());
    addEventListener('online', () => this.#frame?.shown && this.announce(this.text['error.backOnline']), { signal });
    this.#watchWidth();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.abort();
    this.#frame?.hide();
  }

  protected override firstUpdated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog) this.#frame = new PanelFrame(dialog);
    this.#watchWidth();
  }

  /** Puts the panel on the page, where it was left or at a target. */
  async show(target?: OpenTarget): Promise<void> {
    if (target) this.#path.reset();
    if (target && target !== 'home') this.#path.push(viewOf(target));
    this.#wanted = true;
    this.#enter();
    await this.updateComplete;
    if (!this.#wanted) return;
    this.#frame?.show();
  }

  /** Takes the panel off the page. What was being written stays in it, and whoever cannot see that is told so. */
  hide(): void {
    const wasShown = this.#frame?.shown;
    this.#wanted = false;
    if (holdsFocus(this)) leaveField();
    this.#frame?.hide();
    const kept = wasShown && keepsDraft(this.store, this.#path.view) && this.furtherText(['draft']);
    if (kept) this.announce(kept['shell.keepDraftTitle']);
  }

  /** Drops every view and what was written in it, for another user. */
  reset(): void {
    this.#path.reset();
    this.views = {};
    this.asking = false;
    this.#wasUnreachable = false;
  }

  #openThread(): ThreadModel | undefined {
    const { view } = this.#path;
    return view.name === 'thread' && this.store ? this.#threadOf?.(this.store, view.ticket) : undefined;
  }

  #watchWidth(): void {
    if (this.#leave) this.#frame?.watch(() => this.#onCross(), this.#leave.signal);
  }

  #shownBody(): Element | null {
    return this.renderRoot.querySelector('.view:not([hidden])');
  }

  /** Shows the present view of the path. A form that has done its work starts anew next time. */
  #enter(): void {
    const { view } = this.#path;
    const done = this.#filed && view.name !== 'form';
    this.#filed &&= !done;
    this.views = { ...this.views, ...(done && { form: undefined }) };
    this.viewFailed = false;
    if (this.#fetched.has(view.name)) this.views = { ...this.views, [view.name]: view };
    else void this.#fetch(view.name);
  }

  /**
   * Fetches the element of a view. It is drawn only then: what is set on an element before its upgrade comes back over what
   * is set while it waits for its language.
   */
  async #fetch(name: ViewName): Promise<void> {
    try {
      this.#threadOf = (await fetchView(name)) ?? this.#threadOf;
      this.#fetched.add(name);
      if (this.#path.view.name === name) this.#enter();
    } catch {
      this.viewFailed = true;
    }
  }

  /** Takes away a view that could not be drawn: it is put up anew when somebody wants it again. */
  #drop(name: ViewName): void {
    this.views = { ...this.views, [name]: undefined };
    this.viewFailed ||= name === this.#path.view.name;
  }

  async #go(target: OpenTarget): Promise<void> {
    this.dispatchEvent(new Event('leave'));
    this.#path.push(viewOf(target), { focused: focusedElement(), scrolled: this.#shownBody()?.scrollTop ?? 0 });
    this.#enter();
    await this.updateComplete;
    this.#frame?.focusTitle();
  }

  async #back(): Promise<void> {
    leaveField();
    this.dispatchEvent(new Event('leave'));
    const left = this.#path.pop();
    this.#enter();
    await this.updateComplete;
    const body = this.#shownBody();
    if (!left || !body || !returnTo(left, body)) this.#frame?.focusTitle();
  }

  /** The page has become narrow or wide: the same dialog goes on, shown the other way, with the focus where it was. */
  #onCross(): void {
    if (!this.#frame?.shown) return;
    const focused = focusedElement();
    this.#frame.show();
    focused?.focus();
  }

  #onClose(): void {
    this.dispatchEvent(new Event('close'));
  }

  /** One step out: first what is open inside the view, which then has prevented the default; then the view; then the panel. */
  #onEscape(event: Event): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    const asks = this.asking && this.#path.view.name === 'thread';
    const thread = asks && this.renderRoot.querySelector('tc-ticket-thread');
    if (thread) thread.dispatchEvent(new Event('step-out'));
    else if (this.#path.previous) void this.#back();
    else this.#onClose();
  }

  protected override willUpdate(): void {
    const { store } = this;
    if (store && this.#wanted) keepService(store);
    if (store?.connection.phase === 'failed') this.#wasUnreachable = store.connection.error.code !== 'unauthenticated';
  }

  protected override render(): TemplateResult {
    const { view, previous } = this.#path;
    const { text, languageTag, store, viewFailed, views, asking } = this;
    const header = panelHeader({
      ...{ text, view, previous, asking },
      thread: this.#thread.state,
      threadText: () => this.furtherText(['thread']),
      wide: !this.narrow,
      onBack: () => void this.#back(),
      onClose: () => this.#onClose(),
      onResize: () => (this.narrow = !this.narrow),
      onNew: () => void this.#go('new-ticket'),
    });
    return html`<dialog
      popover="manual"
      part="panel"
      class=${view.name === 'form' && !this.narrow ? 'wide' : ''}
      dir=${ownDirection(this, this.language) ?? nothing}
      aria-labelledby="title"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && this.#onEscape(event)}
      @slotchange=${() => this.requestUpdate()}
      @cancel=${this.#onEscape}
      @go=${(event: GoEvent) => void this.#go(event.to)}
      @step=${({ open }: StepEvent) => (this.asking = open)}
      @tc-ticket-filed=${() => (this.#filed = true)}
    >
      ${header}
      ${panelBody({
        ...{ text, store, viewFailed, views },
        ...this.page(),
        shown: view.name,
        wasUnreachable: this.#wasUnreachable,
        contact: contactOf(this, { store, text, languageTag }),
        onGo: (to) => void this.#go(to),
        onRetryView: () => this.#enter(),
        onWordless: (name) => this.#drop(name),
      })}
      <div role="status" class="visually-hidden"></div>
    </dialog>`;
  }
}
