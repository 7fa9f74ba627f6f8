import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { surveyCommentLimit } from '../../domain/survey.js';
import type { SurveyAnswers } from '../../domain/survey.js';
import type { Ticket } from '../../domain/ticket.js';
import type { Connection } from '../../port/support-adapter.js';
import { memoryOf } from '../../store/device-memory.js';
import type { DeviceMemory } from '../../store/device-memory.js';
import { connectionOf } from '../../store/connection-of.js';
import { shownValue } from '../../store/loadable.js';
import { surveyOf } from '../../store/survey-model.js';
import type { SurveyModel, SurveySending } from '../../store/survey-model.js';
import { platformTimer } from '../../store/timer.js';
import type { Timer } from '../../store/timer.js';
import { afterFocusHasGone } from '../shared/after-focus-has-gone.js';
import { countText } from '../shared/character-count.js';
import { setState } from '../shared/custom-state.js';
import { failureNotice } from '../shared/failure-notice.js';
import { sends } from '../shared/send-key.js';
import { ModelController } from '../shared/model-controller.js';
import { PausedVoice } from '../shared/paused-voice.js';
import { property, state } from '../shared/property.js';
import { skeleton } from '../shared/skeleton.js';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { fieldStyles } from '../shared/styles/field.js';
import { invalidStyles } from '../shared/styles/invalid.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { skeletonStyles } from '../shared/styles/skeleton.js';
import { SupportElement } from '../shared/support-element.js';
import { tokens } from '../shared/tokens.js';
import { UserWatch } from '../shared/user-watch.js';
import { againButton, answeredRow, editButton } from './answered-row.js';
import { commentField } from './comment-field.js';
import { SurveyAnsweredEvent } from './events.js';
import { ReopenedEvent } from './reopened-event.js';
import { questionField } from './question-field.js';
import { seenLine } from './seen-line.js';
import { dismissedKey, surveyDraftKey } from './survey-memory.js';
import { problemSummary, problemWords } from './survey-problem.js';
import type { SurveyProblem } from './survey-problem.js';
import { surveyStand } from './survey-stand.js';
import { surveyParts } from './survey-text.js';
import { surveyActions } from './survey-actions.js';
import { surveyThanks } from './survey-thanks.js';
import { answersOf, isUnsolved, startValues } from './survey-values.js';
import type { Question, SurveyValues } from './survey-values.js';
import { styles } from './styles.js';

/**
 * Asks how it went once a ticket is closed: two questions, each enough by itself, and a comment. Shown only while the help
 * desk takes an answer; after *Not now* a quiet button is all that is left of it for a ticket.
 *
 * @element tc-survey
 * @attr ticket - Id of the ticket to ask about.
 * @fires {SurveyAnsweredEvent} tc-survey-answered - After the help desk has the answers.
 * @csspart header - Which ticket it is about; a thread around it says that itself.
 * @csspart survey-option - One of the five numbers.
 * @csspart field - A question, or the comment.
 * @csspart input - The comment.
 * @csspart error - The words at a question that has to be mended.
 * @csspart error-summary - What has to be mended.
 * @csspart notice - What went wrong with the help desk.
 * @csspart button - Every button.
 * @csspart button-primary - The button that sends.
 * @cssstate absent - There is nothing to ask about the ticket, and nothing is shown.
 * @cssprop --tc-space - Gap between the questions.
 */
export class TcSurvey extends SupportElement<(typeof surveyParts)[number]> {
  static override styles: CSSResultGroup = [
    tokens,
    baseStyles,
    buttonStyles,
    fieldStyles,
    invalidStyles,
    noticeStyles,
    skeletonStyles,
    styles,
  ];

  /** Id of the ticket to ask about. */
  @property() ticket = '';
  /** Waits before a character count is announced; a test's own in tests. */
  @property({ attribute: false }) timer: Timer = platformTimer;

  /** What the customer has picked and written; what they answered before until then. */
  @state() private values: SurveyValues | undefined;
  @state() private problem: SurveyProblem | undefined;
  /** Whether the customer has asked for the questions: to change the answer, or to give one after *Not now*. */
  @state() private wanted = false;

  readonly #internals = this.attachInternals();
  readonly #model: ModelController<SurveyModel> = new ModelController(this, () =>
    this.ticket && this.store ? surveyOf(this.store, this.ticket) : undefined,
  );
  readonly #voice = new PausedVoice(this);
  /** Whether the focus has been here. */
  #held = false;

  constructor() {
    super(surveyParts);
    new UserWatch(this, () => this.#startOver());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ticket')) this.#startOver();
  }

  /** Where support, the time or another tab ends what the customer is at, the focus goes to what is said of that. */
  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement;
    this.#held ||= Boolean(held);
    super.update(changed);
    if (held?.isConnected !== false) return;
    if (this.renderRoot.querySelector('h2, p, .again')) afterFocusHasGone(() => this.#focusOn('h2, p, .again'));
    else this.dispatchEvent(new ReopenedEvent());
  }

  protected override updated(): void {
    setState(this.#internals, 'absent', !this.renderRoot.querySelector('*:not(style)'));
  }

  get #connection(): Connection | undefined {
    return connectionOf(this.store);
  }

  get #sending(): SurveySending {
    return this.#model.state?.sending ?? { phase: 'idle' };
  }

  #startOver(): void {
    this.values = undefined;
    this.problem = undefined;
    this.wanted = false;
    this.#held = false;
  }

  get #ticket(): Ticket | undefined {
    return this.#model.state && shownValue(this.#model.state.ticket);
  }

  get #memory(): DeviceMemory | undefined {
    return this.store && memoryOf(this.store);
  }

  /** What stands in the form now; it starts from what was left in it, or answered before. */
  get #values(): SurveyValues {
    return this.values ?? startValues(this.#ticket, this.#memory?.read(surveyDraftKey(this.ticket)));
  }

  #set(change: Partial<SurveyValues>): void {
    this.values = { ...this.#values, ...change };
    this.#memory?.write(surveyDraftKey(this.ticket), { ...this.values, since: this.#ticket?.survey?.answeredAt });
    this.problem = undefined;
  }

  #onWrite(comment: string): void {
    this.#set({ comment });
    this.#voice.say(countText(comment.length, surveyCommentLimit, this.text), this.timer);
  }

  async #send(): Promise<void> {
    const values = this.#values;
    const answers = answersOf(values);
    const isLong = values.comment.trim().length > surveyCommentLimit;
    this.problem = answers ? (isLong ? 'too-long' : undefined) : 'missing';
    if (!answers || isLong) return this.#focus('.error-summary');
    const { ticket } = this;
    const model = this.#model.model;
    if (!(await model?.answer(answers))) return;
    this.#memory?.forget(surveyDraftKey(ticket));
    // What has been written since stands when the answer is changed.
    if (this.values === values) this.values = undefined;
    this.wanted = false;
    this.dispatchEvent(new SurveyAnsweredEvent(ticket, answers));
    afterFocusHasGone(() => this.#focusOn('.thanks'));
  }

  #dismiss(): void {
    if (!this.wanted) this.#memory?.write(dismissedKey(this.ticket), true, { days: 365 });
    this.#memory?.forget(surveyDraftKey(this.ticket));
    this.#startOver();
    this.requestUpdate();
    afterFocusHasGone(() => this.#focusOn('.again'));
  }

  #ask(): void {
    this.wanted = true;
    void this.#focus('h2');
  }

  async #reopen(): Promise<void> {
    if (await this.#model.model?.reopen()) this.dispatchEvent(new ReopenedEvent());
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.#focusOn(selector);
  }

  #focusOn(selector: string): HTMLElement | null {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus();
    return target;
  }

  protected override render(): TemplateResult | typeof nothing {
    const loaded = this.#model.state?.ticket;
    if (!loaded || loaded.phase === 'idle' || this.#connection?.session.access === 'none') return nothing;
    if (this.#ticket) return this.#renderSurvey(this.#ticket);
    const { text } = this;
    if (loaded.phase !== 'failed') return skeleton(3, text['survey.title']);
    const onRetry = (): void => this.#model.model?.retry();
    return failureNotice({ error: loaded.error, text, otherwise: text['error.unreachable'], onRetry });
  }

  #renderSurvey(ticket: Ticket): TemplateResult | typeof nothing {
    const sending = this.#sending;
    const stand = surveyStand(ticket);
    if (sending.phase !== 'idle' && sending.answers && !this.wanted) return this.#renderThanks(ticket, sending.answers);
    const isAsked = this.wanted || (stand === 'open' && !this.#memory?.read(dismissedKey(this.ticket)));
    if (isAsked && (stand === 'open' || stand === 'editable')) return this.#renderForm(ticket);
    if (stand === 'open') return againButton(this.text['survey.answer'], this.#ask);
    if ((this.values ?? this.#held) && stand === 'over')
      return html`<p class="small muted" tabindex="-1">${this.#overWords(ticket)}</p>`;
    const { text, languageTag } = this;
    const again = editButton(ticket, text, this.#ask);
    return answeredRow(ticket, { text, languageTag, now: this.store?.serverNow() ?? Date.now(), again });
  }

  #renderThanks(ticket: Ticket, answers: SurveyAnswers): TemplateResult {
    const reopens = isUnsolved(answers) && ticket.actions.includes('reopen');
    const onReopen = reopens ? (): void => void this.#reopen() : undefined;
    const again = editButton(ticket, this.text, this.#ask);
    return surveyThanks({ text: this.text, failure: this.#renderFailure(ticket), onReopen, again });
  }

  get #problemWords(): string | undefined {
    return this.problem && problemWords(this.problem, this.text, this.languageTag);
  }

  #renderForm(ticket: Ticket): TemplateResult {
    const { text } = this;
    const { number, subject } = ticket;
    const values = this.#values;
    const isLong = this.problem === 'too-long';
    const words = this.#problemWords;
    const submit = (event: Event): void => {
      event.preventDefault();
      void this.#send();
    };
    // Not from *Not now*, nor from a mark.
    const onKeydown = (event: KeyboardEvent): void =>
      void (event.target instanceof HTMLTextAreaElement && sends(event) && this.#send());
    return html`<form novalidate aria-labelledby="title" @submit=${submit} @keydown=${onKeydown}>
      ${words ? problemSummary(words, () => void this.#focus(isLong ? '#comment' : '[name=service]')) : nothing}
      <div class="intro">
        <h2 id="title" tabindex="-1">${text['survey.title']}</h2>
        <p class="small muted about" part="header"><bdi>${number}</bdi> <bdi>${subject}</bdi></p>
        <p>${text['survey.intro']}</p>
      </div>
      ${this.#renderQuestion('service', values)} ${this.#renderQuestion('solution', values)}
      ${this.#renderComment(values)} ${seenLine(this.text, this.#connection?.capabilities)} ${this.#renderFailure(ticket)} ${surveyActions(this.text, this.#sending.phase === 'sending', () => this.#dismiss())}
    </form>`;
  }

  #renderQuestion(question: Question, values: SurveyValues): TemplateResult {
    return questionField({
      question,
      picked: values[question],
      problem: this.problem === 'missing' && question === 'service' ? this.#problemWords : undefined,
      text: this.text,
      onPick: (mark) => this.#set({ [question]: mark }),
    });
  }

  #renderComment({ comment }: SurveyValues): TemplateResult {
    const { text, languageTag } = this;
    const problem = this.problem === 'too-long' ? this.#problemWords : undefined;
    return commentField({ comment, problem, text, languageTag, onWrite: (written) => this.#onWrite(written) });
  }

  #overWords({ actions }: Ticket): string {
    return this.text[actions.includes('reply') ? 'survey.expired' : 'survey.over'];
  }

  #renderFailure(ticket: Ticket): TemplateResult | typeof nothing {
    const { text } = this;
    const sending = this.#sending;
    if (sending.phase !== 'failed') return nothing;
    const { error, answers } = sending;
    const isOver = error.code === 'not-allowed' || error.code === 'stale';
    const unsent = isOver ? this.#overWords(ticket) : text['survey.notSent'];
    const otherwise = answers ? text['survey.notReopened'] : unsent;
    const onSignIn = (): void => this.#focusOn('.primary, .thanks > .secondary')?.click();
    return failureNotice({ error, text, otherwise, onSignIn });
  }
}
