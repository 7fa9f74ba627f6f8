import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import type { TextLimits } from '../../domain/service.js';
import type { TicketDraft, TicketKind } from '../../domain/ticket.js';
import type { SupportError } from '../../port/support-error.js';
import type { Filing, FilingModel } from '../../store/filing-model.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import { platformTimer } from '../../store/timer.js';
import type { Timer } from '../../store/timer.js';
import type { Visit } from '../../store/visit.js';
import type { HostContext } from '../shared/host-context.js';
import { plainFailure } from '../shared/plain-failure.js';
import { ModelController } from '../shared/model-controller.js';
import { property, state } from '../shared/property.js';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { fieldStyles } from '../shared/styles/field.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { SupportElement } from '../shared/support-element.js';
import { tokens } from '../shared/tokens.js';
import { UserWatch } from '../shared/user-watch.js';
import type * as Extras from './form-extras.js';
import { formFields } from './form-fields.js';
import type { FormProblem } from './form-problem.js';
import { formParts } from './form-text.js';
import type { Answer, FormField, FormValues } from './form-values.js';
import type { FormView } from './form-view.js';
import { styles } from './styles.js';

/** Asked for until the help desk has told what it takes: as many choices as most have, so that what is below them stays where it is. */
const usualKinds: readonly TicketKind[] = ['question', 'fault', 'order', 'quote'];
const noLimits: TextLimits = { subject: Infinity, body: Infinity };
const blank: FormValues = { subject: '', body: '', callBack: '' };

/**
 * Lets a customer file a ticket.
 *
 * @element tc-ticket-form
 * @attr kind - What the ticket is about from the start: `question`, `fault`, `task`, `order` or `quote`.
 * @attr subject - Text to start the subject field with.
 * @fires {TicketFilingEvent} tc-ticket-filing - Before a ticket is sent; can be cancelled, and the draft changed.
 * @fires {TicketFiledEvent} tc-ticket-filed - After the help desk accepted the ticket.
 * @fires {SendingErrorEvent} tc-error - When a ticket (`operation` is `fileTicket`) or a file (`upload`) did not get to the help desk.
 * @fires {TicketSelectedEvent} tc-ticket-selected - When the customer wants to see the ticket that was filed.
 * @csspart field - A question with its label, hint, error and control.
 * @csspart input - What is written in.
 * @csspart error - The words at a field that has to be mended.
 * @csspart error-summary - The list of what has to be mended.
 * @csspart notice - What went wrong with the help desk.
 * @csspart drop-zone - Where files are dropped.
 * @csspart file - One file that is attached.
 * @csspart footer - The last row, with the send button.
 * @csspart button - Every button.
 * @csspart button-primary - The send button, and the first one when the ticket is filed.
 * @cssstate sending - While the ticket is on its way.
 * @cssstate filed - While it is said that the ticket is filed.
 * @cssprop --tc-space - Gap between the fields.
 */
export class TcTicketForm extends SupportElement<(typeof formParts)[number]> {
  static override styles: CSSResultGroup = [tokens, baseStyles, buttonStyles, fieldStyles, noticeStyles, styles];

  /** What the ticket is about from the start. */
  @property() kind: TicketKind | undefined;
  /** Text to start the subject field with. */
  @property() subject = '';
  /** What the page knows about the user and the place, so that nobody is asked for it. */
  @property({ attribute: false }) context: HostContext | undefined;
  /** Waits before a draft is saved and a character count is announced; a test's own in tests. */
  @property({ attribute: false }) timer: Timer = platformTimer;

  @state() private values: FormValues = blank;
  @state() private problems: readonly FormProblem[] = [];
  /** Comes right after the form. */
  @state() private extras: typeof Extras | undefined;

  readonly #filing: ModelController<FilingModel> = new ModelController(this, () => this.#filingOf(this.store));
  #visit: Visit | undefined;
  #filingModel: FilingModel | undefined;
  #fetching: number | undefined;
  #told: Filing | undefined;
  #handedIn: FormValues | undefined;
  #changed: TicketDraft | undefined;
  #more: Extras.FormMore | undefined;
  #unfetched: { readonly code: 'network' } | undefined;

  constructor() {
    super(formParts);
    // What one user typed is never shown to the next one.
    new UserWatch(this, () => this.#startOver());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind') && this.kind) this.values = { ...this.values, kind: this.kind };
    if (changed.has('subject') && (changed.get('subject') ?? '') === this.values.subject)
      this.values = { ...this.values, subject: this.subject };
  }

  protected override updated(): void {
    queueMicrotask(() => this.#tell(this.#filing.state));
    // Not before the form is drawn: what comes here would take its turn first.
    this.#fetching ??= requestAnimationFrame(() => setTimeout(() => void this.#fetchExtras()));
  }

  /** What has failed is fetched again when something is to be sent, and then said where it fails again. */
  async #fetchExtras(): Promise<Extras.FormMore | undefined> {
    try {
      const extras = (this.extras = await import('./form-extras.js'));
      this.#more ??= new extras.FormMore(this, {
        values: () => this.values,
        change: (values) => (this.values = values),
        text: (parts) => this.furtherText(parts),
        languageTag: () => this.languageTag,
        wordings: () => this.wordings,
        send: () => void this.#send(),
        startOver: () => {
          this.#startOver();
          void this.#focus('[name=kind]');
        },
        filing: () => this.#filing.state,
        onRestored: (draft) => {
          this.#handedIn = this.values;
          this.#filing.model?.adopt(draft);
        },
      });
    } catch {
      this.#unfetched = { code: 'network' };
      this.requestUpdate();
    }
    return this.#more;
  }

  /** A filing ends with the visit of its user. */
  #filingOf(store: SupportStore | undefined): FilingModel | undefined {
    if (store?.visit !== this.#visit) this.#filingModel = void store?.connect();
    this.#visit = store?.visit;
    return (this.#filingModel ??= store && this.extras?.filingOf(store));
  }

  get #limits(): TextLimits {
    return connectionOf(this.store)?.service.textLimits ?? noLimits;
  }

  #startOver(): void {
    this.values = { ...blank, ...(this.kind && { kind: this.kind }), subject: this.subject };
    this.problems = [];
    this.#more?.fresh();
    this.#filing.model?.reset();
  }

  async #send(): Promise<void> {
    const more = this.#more ?? (await this.#fetchExtras());
    const model = this.#filing.model;
    if (!more || !model || model.state.phase === 'sending') return;
    this.problems = more.problems();
    const draft = more.ticket();
    if (this.problems.length > 0 || !draft) return this.#focus('.error-summary');
    if (more.files.holdBack(() => void this.#send())) return;
    const allowed = more.allowed(draft);
    if (!allowed) return;
    this.#handedIn = this.values;
    await model.file(allowed, draft);
    this.#tell(model.state);
    if (model.state.phase === 'failed') await this.#onRefused(model.state.error, more);
  }

  /** Tells once that the ticket is filed. What was changed since it was handed in stays to be read. */
  #tell(filing: Filing | undefined): void {
    const more = this.#more;
    const isNews = filing !== this.#told;
    this.#told = filing;
    if (!more || !isNews || filing?.phase !== 'filed') return;
    this.#changed = this.values === this.#handedIn ? undefined : more.ticket();
    this.values = { ...blank };
    more.filed(filing.ticket, () => void this.#focus('.done h2'));
  }

  async #onRefused({ problems }: SupportError, more: Extras.FormMore): Promise<void> {
    this.problems = more.refused(problems);
    if (this.problems.length > 0) return this.#focus('.error-summary');
    await this.updateComplete;
    this.renderRoot.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#send();
  }

  #onChange(field: FormField, value: Answer): void {
    this.values = { ...this.values, [field]: value };
    this.#more?.draft.count(field, value, this.#limits, this.text);
  }

  protected override render(): TemplateResult | typeof nothing | undefined {
    const session = connectionOf(this.store)?.session;
    if (session?.access === 'none') return this.extras?.accessNotice(session, this.text) ?? nothing;
    const filing = this.#filing.state;
    return filing?.phase === 'filed' ? this.#more?.done(filing.ticket, this.#changed) : this.#renderForm();
  }

  #renderForm(): TemplateResult {
    const { extras, text, values, languageTag } = this;
    const service = connectionOf(this.store)?.service;
    const more = this.#more;
    const told = { values, text, languageTag, service, limits: this.#limits };
    const view: FormView = {
      ...told,
      more,
      problems: more?.shown(this.problems, told) ?? [],
      onChange: (field, value) => this.#onChange(field, value),
    };
    const summary = view.problems.length > 0;
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${summary ? extras?.errorSummary(view, (field) => void this.#focus(`[name="${field}"]`)) : nothing}
      ${more?.top(languageTag)} ${formFields(service?.kinds ?? usualKinds, view)}
      ${summary ? nothing : this.#renderFailure()} ${this.#renderFoot()}
    </form>`;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const { text, store, extras } = this;
    const filing = this.#filing.state;
    const connection = store?.connection;
    const unsent = filing?.phase === 'failed' ? filing.error : extras ? undefined : this.#unfetched;
    const error = unsent ?? (connection?.phase === 'failed' ? connection.error : undefined);
    if (!error) return nothing;
    const otherwise = text[unsent ? 'error.submitFailed' : 'error.unreachable'];
    const onRetry = (): void => {
      if (!unsent) return store?.retry();
      // The button that was pressed goes with the notice.
      this.renderRoot.querySelector<HTMLElement>('.foot .primary')?.focus();
      void this.#send();
    };
    const sending = unsent && this.furtherText(['draft']);
    return (extras?.failureNotice ?? plainFailure)({ error, text, otherwise, sending, onRetry });
  }

  #renderFoot(): TemplateResult {
    const sending = this.#filing.state?.phase === 'sending';
    return html`<div class="row foot" part="footer">
      <div>${this.#more?.foot(this.languageTag)}</div>
      <button class="button primary" part="button button-primary" aria-disabled=${sending ? 'true' : nothing}>
        ${this.#more?.waiting() ?? this.text['form.submit']}
      </button>
    </div>`;
  }
}
