import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { replyEffect, turnOf } from '../../domain/ticket.js';
import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest, EntryId, TimelineEntry } from '../../domain/timeline.js';
import { isToBeMended } from '../../store/outgoing-message.js';
import { takesFiles } from '../../store/takes-files.js';
import { threadOf } from '../../store/thread-model.js';
import type { ThreadModel } from '../../store/thread-model.js';
import type { ThreadState } from '../../store/thread-state.js';
import { platformTimer } from '../../store/timer.js';
import type { Timer } from '../../store/timer.js';
import { HeldFocus, afterFocusHasGone } from '../shared/after-focus-has-gone.js';
import { accessNotice } from '../shared/access-notice.js';
import { ModelController } from '../shared/model-controller.js';
import { Patience } from '../shared/patience.js';
import { property, state } from '../shared/property.js';
import { SupportElement } from '../shared/support-element.js';
import { UserWatch } from '../shared/user-watch.js';
import { everyMinute } from '../shared/waker.js';
import { Composer } from './composer.js';
import { DetailsDisclosure } from './details-disclosure.js';
import { EntryWindow } from './entry-window.js';
import { FollowUpRequestedEvent } from './events.js';
import { ReplyTeller } from './reply-teller.js';
import { ReadMarker } from './read-marker.js';
import { ReadingPlace } from './reading-place.js';
import { ScrollKeeper } from './scroll-keeper.js';
import { threadFailure } from './thread-failure.js';
import { ThreadFiles } from './thread-files.js';
import type { FileWords } from './thread-files.js';
import { replyLeft, threadFoot } from './thread-foot.js';
import { threadHead } from './thread-head.js';
import { ThreadHours } from './thread-hours.js';
import { threadRail } from './thread-rail.js';
import { threadSurvey } from './thread-survey.js';
import { ThreadSource } from './thread-source.js';
import { threadStyles } from './thread-styles.js';
import { threadParts } from './thread-text.js';
import { actorName, threadView } from './thread-view.js';
import type { ThreadView } from './thread-view.js';
import { Wishes } from './wishes.js';

/**
 * One ticket from filing to closing: whose turn it is, what was written and what happened, and a place to reply.
 *
 * @element tc-ticket-thread
 * @attr ticket - Id of the ticket to show.
 * @attr ticket-url - Address of a ticket on the host page, with `{id}` for its id, to copy a link from.
 * @attr follow-ups - Whether the page opens a form when the customer wants to go on from a ticket that is closed for good.
 * @fires {FollowUpRequestedEvent} tc-follow-up-requested - When the customer wants that.
 * @fires {ReplySentEvent} tc-reply-sent - After the help desk has the customer's reply.
 * @fires {SendingErrorEvent} tc-error - When a reply (its `operation` is `reply`) or a file (`upload`) did not get to the help desk.
 * @csspart header - Subject and number; the panel has its own.
 * @csspart details - The button *Ticket details* and what it shows.
 * @csspart message - What somebody wrote.
 * @csspart message-own - What the customer wrote.
 * @csspart file - One file of a message or event.
 * @csspart event - Something that happened.
 * @csspart composer - Where a reply is written.
 * @csspart input - What is written in.
 * @csspart field - A question of the survey, or its comment.
 * @csspart error - The words at a field that has to be mended.
 * @csspart error-summary - What has to be mended in the survey.
 * @csspart survey-option - A grade in the survey.
 * @csspart notice - What went wrong with the help desk.
 * @csspart button - Every button.
 * @csspart button-primary - The button that sends.
 * @cssprop --tc-thread-block-size - How high the thread stands on the page.
 */
export class TcTicketThread extends SupportElement<(typeof threadParts)[number]> {
  static override styles: CSSResultGroup = threadStyles;

  /** Id of the ticket to show. */
  @property() ticket = '';
  /** Address of a ticket on the host page, http or https, with `{id}` for its id; without it there is no link to copy. */
  @property({ attribute: 'ticket-url' }) ticketUrl: string | undefined;
  /** Whether the page opens a form at `tc-follow-up-requested`, so that a ticket closed for good offers to file another. */
  @property({ type: Boolean, attribute: 'follow-ups' }) followUps = false;
  /** Waits before a reply counts as read, a draft is saved and a count is announced, and wakes it as time goes by; a test's own in tests. */
  @property({ attribute: false }) timer: Timer = platformTimer;

  @state() private unseen = 0;
  @state() private sent: EntryId | undefined;

  readonly #model: ModelController<ThreadModel> = new ModelController(this, () =>
    this.ticket && this.store ? threadOf(this.store, this.ticket) : undefined,
  );
  readonly #source: ThreadSource = new ThreadSource(
    () => this.store,
    () => this.#model.state,
  );
  readonly #scroll: ScrollKeeper = new ScrollKeeper(this, () => (this.unseen = 0));
  readonly #composer: Composer = new Composer(this, {
    text: () => this.furtherText(['common', 'file', 'draft']),
    languageTag: () => this.languageTag,
    takes: () => takesFiles(this.#source.ticket, this.#source.connection?.capabilities),
  });
  readonly #hours: ThreadHours = new ThreadHours(this, {
    calendar: () => this.#source.connection?.service.calendar,
    text: () => this.furtherText(['hours']),
  });
  readonly #wishes: Wishes = new Wishes(this, {
    model: () => this.#model.model,
    onDone: (action) => void this.#onDone(action),
    followUp: (ticket) => (this.followUps ? () => this.#onFollowUp(ticket) : undefined),
  });
  readonly #details: DetailsDisclosure = new DetailsDisclosure(this);
  readonly #files: ThreadFiles = new ThreadFiles(this, () => this.#fileWords);
  readonly #marker: ReadMarker = new ReadMarker(this, (entry) => this.#model.model?.markRead(entry));
  readonly #place: ReadingPlace = new ReadingPlace();
  readonly #window: EntryWindow = new EntryWindow();
  readonly #patience: Patience = new Patience(this, () => this.timer);
  readonly #replies: ReplyTeller = new ReplyTeller(this, {
    state: () => this.#source.state,
    text: () => this.text,
    say: (words) => this.announce(words),
    onSent: (entry) => (this.sent = entry),
  });

  constructor() {
    super(threadParts);
    // On what is written, where it was there or nothing else is; else on whose turn it is.
    new HeldFocus(this, (held) => (held.matches('.log *:not(tc-survey)') ? '.log' : '.band, .log'));
    everyMinute(this);
    new UserWatch(this, () => {
      this.#composer.forget();
      this.#startOver();
    });
  }

  /** Models are picked just before `update`, so what depends on them is told here and not in `willUpdate`. */
  protected override update(changed: PropertyValues<this>): void {
    if (changed.has('ticket')) this.#startOver();
    this.#follow();
    super.update(changed);
  }

  protected override updated(): void {
    this.#replies.follow();
    queueMicrotask(() => this.#takeBack());
    this.#source.state?.outgoing.forEach((message) => this.#composer.sentElsewhere(message));
    this.#scroll.follow(this.renderRoot.querySelector('.frame'));
    const last = this.#source.ticket?.unread ? this.#place.last : undefined;
    this.#marker.watch(this.renderRoot.querySelector('.end'), last, this.timer);
  }

  get #view(): ThreadView {
    const view = threadView(this.store, this.text, this.furtherText(['draft']), this.languageTag);
    return { ...view, due: this.#hours.due(this.languageTag), mergedInto: this.#source.state?.mergedInto };
  }

  get #fileWords(): FileWords | undefined {
    const text = this.furtherText(['common', 'file']);
    return text && { text, languageTag: this.languageTag };
  }

  /** Takes note of what is new since the last drawing. */
  #follow(): void {
    const ticket = this.#source.ticket;
    if (!ticket) return;
    // Where what stood in place of the entries gives way, WebKit scrolls back for a moment: that is not the reader.
    if (!this.#place.last) this.#scroll.toEnd();
    const { fresh, earlier } = this.#place.follow(this.#source.entries?.items ?? [], ticket);
    this.#wishes.follow(ticket, fresh);
    if (earlier) this.#scroll.holdFromEnd();
    for (const { actor } of fresh)
      this.announce(this.text['thread.announceReply']({ name: actorName(actor, this.#view) }));
    if (!this.#scroll.atEnd) this.unseen += fresh.length;
  }

  #startOver(): void {
    this.#place.leave();
    this.#window.leave();
    this.unseen = 0;
    this.#wishes.forget();
    this.#scroll.toEnd();
  }

  /** What was refused for its files is mended where it was written. */
  #takeBack(): void {
    for (const message of this.#source.state?.outgoing.filter(isToBeMended) ?? [])
      if (this.#composer.takeBack(message, message.error)) this.#model.model?.discard(message.key);
  }

  #deliver(sending?: Promise<TimelineEntry | undefined>, key?: string): void {
    void this.#replies.deliver(sending, key);
    this.#scroll.toEnd();
  }

  async #onDone(action: ActionRequest['action']): Promise<void> {
    await this.updateComplete;
    if (action === 'reject-solution') this.#composer.focus();
    else afterFocusHasGone(() => this.renderRoot.querySelector<HTMLElement>('.band')?.focus());
  }

  /** What is at hand is drawn at once; the help desk is asked for the rest. */
  #onEarlier(): void {
    if (!this.#window.extend(this.#source.entries?.items ?? [])) return void this.#model.model?.earlier();
    this.#scroll.holdFromEnd();
    this.requestUpdate();
  }

  #onJump(): void {
    this.unseen = 0;
    this.#scroll.toEnd();
    this.renderRoot.querySelector<HTMLElement>('.log')?.focus();
  }

  #onFollowUp(ticket: Ticket): void {
    this.dispatchEvent(new FollowUpRequestedEvent(ticket, this.#source.connection?.service.textLimits.subject));
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.#source.connection?.session;
    if (session?.access === 'none') return accessNotice(session, this.text);
    const { state, ticket } = this.#source;
    if (!state || (!ticket && state.ticket.phase === 'idle')) return nothing;
    const view = this.#view;
    return html`<div class="frame" ?inert=${this.#wishes.asking}>
        <div class="top">${ticket ? [threadHead(ticket, view), this.#renderDetails(ticket, view), this.#wishes.band(ticket, view, state.acting)] : nothing}</div>
        ${this.#renderLog(state, view)} ${ticket ? this.#renderFoot(ticket, state) : this.#renderLeft(state)}
      </div>
      ${ticket ? this.#wishes.step(state.acting, this.text, this.#source.connection?.capabilities) : nothing}`;
  }

  #renderDetails(ticket: Ticket, view: ThreadView): unknown {
    const { timer, ticketUrl } = this;
    const words = this.furtherText(['details']);
    return this.#details.render({ ticket, view, words, ticketUrl, timer, model: this.#model.model });
  }

  #renderLog(state: ThreadState, view: ThreadView): TemplateResult {
    const { ticket, entries } = this.#source;
    const list = ticket && entries;
    const takes = !ticket || ticket.actions.includes('reply');
    const marks = { newFrom: this.#place.newFrom, sent: this.sent };
    return threadRail({
      view,
      list,
      marks,
      from: list ? this.#window.from(list.items, marks.newFrom) : 0,
      waits: this.#patience.holds(!list && state.ticket.phase !== 'failed'),
      failure: threadFailure(state, this.ticket, view.text, () => this.store?.retry()),
      files: this.#files.draw,
      outgoing: state.outgoing,
      survey: threadSurvey(ticket, this.store, this.wordings, {
        onReady: () => this.requestUpdate(),
        onReopened: () => void this.#onDone('reopen'),
      }),
      onEarlier: () => this.#onEarlier(),
      onResend: takes ? (key) => this.#deliver(this.#model.model?.resend(key), key) : undefined,
      onDiscard: (key) => {
        this.#model.model?.discard(key);
        this.#composer.focus();
      },
    });
  }

  #renderFoot(ticket: Ticket, { acting }: ThreadState): TemplateResult {
    return threadFoot({
      ticket,
      text: this.text,
      unseen: this.unseen,
      failure: this.#wishes.failure(acting, this.text),
      reply: this.#composer,
      composer: () => this.#renderComposer(ticket),
      onJump: () => this.#onJump(),
      onEnd: (ending) => this.#wishes.ask(ending),
    });
  }

  #renderLeft({ ticket }: ThreadState): TemplateResult | typeof nothing {
    return ticket.phase === 'failed' ? replyLeft(this.#composer.written(this.ticket), this.text) : nothing;
  }

  #renderComposer(ticket: Ticket): TemplateResult {
    const { store, text, languageTag, timer } = this;
    return this.#composer.render({
      ticket: ticket.id,
      store,
      label: text[turnOf(ticket) === 'support' ? 'reply.addInfo' : 'reply.label'],
      effect: replyEffect(ticket),
      closed: ticket.actions.includes('reply') ? this.#hours.closed(this.#view) : undefined,
      limit: this.#source.connection?.service.textLimits.body ?? Infinity,
      text,
      writeText: this.furtherText(['write']),
      languageTag,
      timer,
      onSend: async (body, files) => {
        const sending = this.#model.model?.reply({ body }, files);
        this.#deliver(sending);
        return sending;
      },
    });
  }
}
