import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { ServiceDescription } from '../../domain/service.js';
import type { Ticket, TicketDraft } from '../../domain/ticket.js';
import type { MessagePart, Messages, MessagesOf } from '../../i18n/messages.js';
import type { FieldProblem } from '../../port/support-error.js';
import type { Filing } from '../../store/filing-model.js';
import { setState } from '../shared/custom-state.js';
import { TextEditor } from '../shared/editor/text-editor.js';
import type { HostContext } from '../shared/host-context.js';
import { characterLimit } from '../shared/character-limit.js';
import { loaderCircleIcon } from '../shared/icons/loader-circle.js';
import { sends } from '../shared/send-key.js';
import { tellError } from '../shared/sending-error.js';
import { afterFocusHasGone } from '../shared/after-focus-has-gone.js';
import { addStyles } from '../shared/styles/add-styles.js';
import { chipStyles } from '../shared/styles/chip.js';
import { invalidStyles } from '../shared/styles/invalid.js';
import { fileFields } from './desk-answers.js';
import { describedService } from './described-service.js';
import { doneView } from './done-view.js';
import { FormDraft } from './form-draft.js';
import type { FormDraftHost } from './form-draft.js';
import { FormFiles } from './form-files.js';
import { formProblems, refusedProblems, shownProblems } from './form-problem.js';
import type { FormProblem, ProblemView } from './form-problem.js';
import { TicketFiledEvent, TicketFilingEvent } from './events.js';
import { draftOf } from './form-values.js';
import { filingPromise } from './filing-promise.js';
import { formParts } from './form-text.js';
import type { FormField, FormValues } from './form-values.js';
import type { FormView, FurtherView, ShownProblem } from './form-view.js';
import { furtherFields } from './further-fields.js';
import { orderFields } from './order-fields.js';
import { orderStyles } from './order-styles.js';
import { Prefill } from './prefill.js';
import type { TextFrame } from './text-field.js';

/** The form as its later parts see it. */
export interface FormHost extends FormDraftHost {
  readonly context: HostContext | undefined;
}

/** What of the form its later parts read and do. */
export interface FormDoings {
  readonly values: () => FormValues;
  readonly change: (values: FormValues) => void;
  /** Texts that come on demand. */
  readonly text: <Q extends MessagePart>(parts: readonly Q[]) => MessagesOf<Q> | undefined;
  readonly languageTag: () => string;
  /** The page's own. */
  readonly wordings: () => Partial<Messages>;
  readonly send: () => void;
  readonly startOver: () => void;
  readonly filing: () => Filing | undefined;
  /** A draft of an earlier page is back; it may have been handed in there. */
  readonly onRestored: (draft: TicketDraft) => void;
}

/**
 * What the form does that can come after its first fields: it keeps the draft, fills in what the page knows, gives tools to
 * the long text, asks the rest, and checks it all.
 */
export class FormMore implements ReactiveController {
  readonly draft: FormDraft;
  readonly editor: TextEditor;
  readonly files: FormFiles;
  readonly #host: FormHost;
  readonly #internals: ElementInternals;
  readonly #doings: FormDoings;
  readonly #prefill = new Prefill();

  constructor(host: FormHost, doings: FormDoings) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#doings = doings;
    const { values } = doings;
    const restore = (restored: FormValues): void => this.#restore(restored);
    this.draft = new FormDraft(host, { values, restore, given: () => this.#prefill.given.values });
    // After the draft: what the page knows now stands over what it knew when the draft was kept.
    host.addController(this);
    this.editor = new TextEditor(host);
    this.files = new FormFiles(host, {
      place: () => this.draft.key,
      fields: () => fileFields(doings.values(), this.#service),
      text: () => doings.text(['common', 'file', 'draft']),
      languageTag: doings.languageTag,
    });
    addStyles(host, chipStyles, orderStyles, invalidStyles);
    host.addEventListener('keydown', (event) => this.#onKeydown(event));
  }

  hostUpdate(): void {
    const { values, change } = this.#doings;
    const before = values();
    const filing = this.#doings.filing();
    if (filing?.phase === 'failed') tellError(this.#host, filing.error, 'fileTicket');
    setState(this.#internals, 'sending', filing?.phase === 'sending');
    setState(this.#internals, 'filed', filing?.phase === 'filed');
    const filled = this.#prefill.fill(before, this.#host.context, this.#service);
    if (filled !== before) change(filled);
  }

  #restore(values: FormValues): void {
    this.#doings.change(values);
    const draft = this.ticket();
    if (draft) this.#doings.onRestored(draft);
  }

  get #service(): ServiceDescription | undefined {
    return describedService(this.#host.store);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (this.#host.shadowRoot?.querySelector('form') && sends(event)) this.#doings.send();
  }

  /** The form begins anew. */
  fresh(): void {
    this.#prefill.fresh();
    this.files.clear();
    this.editor.write();
  }

  /** What has to be mended before the ticket can be sent. */
  problems(): readonly FormProblem[] {
    const isHalf = (field: FormField): boolean =>
      Boolean(this.#host.shadowRoot?.querySelector(`[name="${field}"]:invalid`));
    return formProblems(this.#doings.values(), this.#service, this.files, isHalf);
  }

  /** What the help desk found to mend. */
  refused(problems: readonly FieldProblem[]): readonly FormProblem[] {
    return refusedProblems(problems, this.#doings.values(), this.#service, this.files);
  }

  /** The ticket to send, once there is nothing to mend. */
  ticket(): TicketDraft | undefined {
    return draftOf(this.#doings.values(), this.#service, this.files);
  }

  /** What the host page lets go out for a ticket to be sent; nothing where it holds that back. */
  allowed(draft: TicketDraft): TicketDraft | undefined {
    // What waits to be sent is found again by its draft, whoever is at the page next.
    this.draft.save();
    const event = new TicketFilingEvent(draft);
    return this.#host.dispatchEvent(event) ? event.draft : undefined;
  }

  /** The ticket has been filed. `show` leads the reader to where that is said. */
  filed(ticket: Ticket, show: () => void): void {
    this.files.clear();
    this.#host.dispatchEvent(new TicketFiledEvent(ticket));
    afterFocusHasGone(show);
  }

  /** Problems in the customer's words. */
  shown(problems: readonly FormProblem[], view: Omit<ProblemView, 'fieldText' | 'files'>): ShownProblem[] {
    return shownProblems(problems, { ...view, fieldText: this.#fieldText(), files: this.files });
  }

  /** What stands on top of the fields. */
  top(languageTag: string): TemplateResult | typeof nothing {
    const { text, startOver, filing } = this.#doings;
    const queued = filing()?.phase === 'queued';
    return this.draft.notice({ languageTag, text: text(['draft']), onStartOver: startOver, queued });
  }

  /** What stands beside the button: that the draft is kept, what a priority is, and by when support begins. */
  foot(languageTag: string): TemplateResult {
    const { text, values, wordings } = this.#doings;
    const service = this.#service;
    const saved = this.draft.saved(text(['draft']), languageTag);
    const lines = [saved, values().kind === 'fault' && text(['form'])?.['form.priorityNote']];
    return html`${lines.map((line) => (line ? html`<p class="small muted">${line}</p>` : nothing))}
    ${service ? filingPromise(this.#host.store, wordings(), service, () => this.#host.requestUpdate()) : nothing}`;
  }

  /** What stands on the button that sends while it sends, or waits for files; nothing where it can be pressed. */
  waiting(): TemplateResult | string | undefined {
    const { text, filing } = this.#doings;
    const { waiting } = this.files;
    if (filing()?.phase !== 'sending') return waiting;
    const words = waiting ?? text(formParts)?.['form.submitting'];
    return html`<span class="spin">${loaderCircleIcon()}</span> ${words}`;
  }

  /** What is said once the ticket is filed. `unsent` was changed after it had been handed in. */
  done(ticket: Ticket, unsent: TicketDraft | undefined): TemplateResult | undefined {
    const { text: further, languageTag, startOver } = this.#doings;
    const text = further(formParts);
    return (
      text &&
      doneView({
        ticket,
        unsent,
        form: this.#host,
        text,
        languageTag: languageTag(),
        hoursText: further(['hours']),
        calendar: this.#service?.calendar,
        onAnother: startOver,
      })
    );
  }

  /** What follows what the ticket is about. */
  order(view: FormView): TemplateResult | typeof nothing {
    return orderFields(this.#further(view));
  }

  /** The tools above the long text. */
  tools({ field, rows }: TextFrame, view: FormView): TemplateResult | typeof nothing {
    const text = rows && this.#doings.text(['write']);
    return text ? this.editor.render({ field, written: view.values.body, text }) : nothing;
  }

  /** How much a text may hold. */
  limit({ field, limit = 0, rows }: TextFrame, view: FormView): TemplateResult {
    const text = rows ? this.#doings.text(['write']) : undefined;
    const length = view.values[field].length;
    const words = { text: view.text, languageTag: view.languageTag };
    return html`${characterLimit({ field, length, limit, ...words, marks: text?.['form.marks'] ?? '' })}
    ${text ? this.editor.keys(text) : nothing}`;
  }

  /** What is asked after the first fields. */
  further(view: FormView): TemplateResult {
    return furtherFields(this.#further(view));
  }

  #further(view: FormView): FurtherView {
    const { shown } = this.#prefill.given;
    return { ...view, service: this.#service, fieldText: this.#fieldText(), files: this.files, given: shown };
  }

  #fieldText(): MessagesOf<'service'> | undefined {
    const { fields = [], catalogue = [] } = this.#service ?? {};
    return fields.length + catalogue.length > 0 ? this.#doings.text(['service']) : undefined;
  }
}
