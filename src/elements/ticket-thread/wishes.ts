import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import type { ActionRequest, TimelineEntry } from '../../domain/timeline.js';
import type { ThreadModel } from '../../store/thread-model.js';
import type { Acting } from '../../store/thread-state.js';
import { actionNotice } from './action-notice.js';
import { CloseStep, isAsked } from './close-step.js';
import type { CloseStepHost, CloseStepView, Ending } from './close-step.js';
import type { ThreadText } from './thread-text.js';
import type { ThreadView } from './thread-view.js';
import { turnBand } from './turn-band.js';

type Action = ActionRequest['action'];

/** Whose ticket it is about, and what follows. */
export interface WishHandling {
  readonly model: () => ThreadModel | undefined;
  readonly onDone: (action: Action) => void;
  /** Files a ticket that goes on from this one; nothing where the page does not open a form for that. */
  readonly followUp: (ticket: Ticket) => (() => void) | undefined;
}

/** What the customer wishes of a ticket beside replying: done at once, or asked about first where it cannot simply be taken back. */
export class Wishes {
  readonly #handling: WishHandling;
  readonly #step: CloseStep;
  #request: ActionRequest | undefined;

  constructor(host: CloseStepHost, handling: WishHandling) {
    this.#handling = handling;
    this.#step = new CloseStep(host);
  }

  /** Whether the customer is being asked. */
  get asking(): boolean {
    return this.#step.open;
  }

  /** Goes on with a ticket as it is now, and what support has written since. */
  follow(ticket: Ticket, fresh: readonly TimelineEntry[]): void {
    this.#step.follow(ticket, fresh);
  }

  /** Forgets them, for another ticket. */
  forget(): void {
    this.#request = undefined;
    this.#step.leave();
  }

  /** Asks before something is ended. */
  ask(ending: Ending): void {
    this.#request = undefined;
    void this.#step.ask(ending);
  }

  /** Draws whose turn it is, and what can be said to that. */
  band(ticket: Ticket, view: ThreadView, acting: Acting): TemplateResult {
    return turnBand(ticket, view, {
      busy: acting.phase === 'acting',
      onAct: (action) => (isAsked(action) ? this.ask(action) : void this.#act({ action })),
      onFollowUp: this.#handling.followUp(ticket),
    });
  }

  /** Draws what was not done, with a way to try again. */
  failure(acting: Acting, text: ThreadText): TemplateResult | typeof nothing {
    const request = this.#request;
    if (acting.phase !== 'failed' || !request || this.asking) return nothing;
    return actionNotice(acting.error, text, { onRetry: () => void this.#act(request) });
  }

  /** Draws the question while it is open. */
  step(acting: Acting, text: ThreadText, capabilities: CloseStepView['capabilities']): TemplateResult | typeof nothing {
    return this.#step.render({
      text,
      capabilities,
      busy: acting.phase === 'acting',
      failure: acting.phase === 'failed' && this.#request ? acting.error : undefined,
      onAsk: (action, comment) => void this.#act({ action, ...(comment ? { comment } : {}) }),
    });
  }

  async #act(request: ActionRequest): Promise<void> {
    const model = this.#handling.model();
    if (!model || model.state.acting.phase === 'acting') return;
    this.#request = request;
    // Whoever has gone on to another ticket meanwhile is at something else.
    if (!(await model.act(request)) || model !== this.#handling.model()) return;
    this.#step.done(request.action);
    this.#handling.onDone(request.action);
  }
}
