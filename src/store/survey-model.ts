import type { SurveyAnswers } from '../domain/survey.js';
import type { Ticket, TicketId } from '../domain/ticket.js';
import type { SupportError } from '../port/support-error.js';
import type { Answer } from './answer.js';
import { ChangeKey } from './change-key.js';
import { LiveModel } from './live/live-model.js';
import { failedAfter, loadingAfter, shownValue } from './loadable.js';
import type { Loadable } from './loadable.js';
import { shelves } from './shelf.js';
import type { SupportStore } from './support-store.js';
import type { Visit } from './visit.js';

/**
 * Where something that the customer sends about a survey stands. `answers` are those that the help desk has: while the ticket
 * is opened again after them, too.
 */
export type SurveySending =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending'; readonly answers: SurveyAnswers | undefined }
  | { readonly phase: 'answered'; readonly answers: SurveyAnswers }
  | { readonly phase: 'failed'; readonly answers: SurveyAnswers | undefined; readonly error: SupportError };

/** A survey as it is shown: the ticket that it is about, and what is on its way. */
export interface SurveyState {
  readonly ticket: Loadable<Ticket>;
  readonly sending: SurveySending;
}

/** The survey of one ticket. Nothing here rejects: failures stand in the state. */
export class SurveyModel extends LiveModel<SurveyState> {
  readonly #ticketId: TicketId;
  readonly #key: ChangeKey;

  constructor(visit: Visit, ticketId: TicketId) {
    super(visit, { ticket: { phase: 'idle' }, sending: { phase: 'idle' } });
    this.#ticketId = ticketId;
    this.#key = new ChangeKey(visit.settings.newKey);
  }

  /** Sends the answers, or edits those given before; tells whether the help desk has them. */
  async answer(answers: SurveyAnswers): Promise<boolean> {
    const sent = await this.#send(undefined, answers, (idempotencyKey) =>
      this.visit.ask(async (adapter, options) =>
        adapter.answerSurvey?.(this.#ticketId, answers, { ...options, idempotencyKey }),
      ),
    );
    if (sent) this.#show({ sending: { phase: 'answered', answers } });
    return sent;
  }

  /** Opens the ticket again, because it was not solved after all. */
  async reopen(): Promise<boolean> {
    const { sending } = this.state;
    const answers = sending.phase === 'idle' ? undefined : sending.answers;
    const sent = await this.#send(answers, 'reopen', (idempotencyKey) =>
      this.visit.ask((adapter, options) =>
        adapter.act(this.#ticketId, { action: 'reopen' }, { ...options, idempotencyKey }),
      ),
    );
    if (sent) this.#show({ sending: { phase: 'idle' } });
    return sent;
  }

  protected override get failed(): boolean {
    return this.state.ticket.phase === 'failed';
  }

  protected override shows(ticketId: TicketId): boolean {
    return ticketId === this.#ticketId;
  }

  protected override showLoading(): void {
    this.#show({ ticket: loadingAfter(this.state.ticket) });
  }

  protected override async read(looking: AbortSignal): Promise<void> {
    const answer = await this.visit.ask((adapter, options) => adapter.getTicket(this.#ticketId, options), looking);
    if (!answer) return;
    const { ticket, sending } = this.state;
    if ('error' in answer) return this.#show({ ticket: failedAfter(ticket, answer.error) });
    const { value } = answer;
    // Another closing has a survey of its own: thanks for the last one would stand in its place.
    const isOther = shownValue(ticket)?.survey?.offeredAt !== value.survey?.offeredAt;
    const isOver = isOther && sending.phase !== 'sending';
    this.#show({ ticket: { phase: 'ready', value }, ...(isOver && { sending: { phase: 'idle' } }) });
  }

  /** One thing at a time, each wish under a key of its own, so that it happens once however often it is tried. */
  async #send(
    answers: SurveyAnswers | undefined,
    wish: unknown,
    ask: (key: string) => Promise<Answer<unknown>>,
  ): Promise<boolean> {
    if (this.state.sending.phase === 'sending') return false;
    this.#show({ sending: { phase: 'sending', answers } });
    const answer = await ask(this.#key.of(wish));
    this.#key.settle(answer);
    if (!answer) return false;
    if ('error' in answer) this.#show({ sending: { phase: 'failed', answers, error: answer.error } });
    this.visit.hear(this.#ticketId);
    return !('error' in answer);
  }

  #show(change: Partial<SurveyState>): void {
    this.show({ ...this.state, ...change });
  }
}

const surveys = shelves<SurveyModel>();

/** The survey of a ticket; one and the same while it is shown. */
export function surveyOf(store: SupportStore, ticketId: TicketId): SurveyModel {
  const { visit } = store;
  return surveys(visit).take(ticketId, () => new SurveyModel(visit, ticketId));
}
