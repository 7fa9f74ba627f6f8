import { nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ActionRequest } from '../../domain/timeline.js';
import type { ThreadModel } from '../../store/thread-model.js';
import type { Acting } from '../../store/thread-state.js';
import { actionNotice } from './action-failure.js';
import { CloseStep, isAsked } from './close-step.js';
import type { Ending } from './close-step.js';
import type { ThreadText } from './thread-text.js';

type Action = ActionRequest['action'];

/** Whose ticket it is about, and what follows. */
export interface WishHandling {
  readonly model: () => ThreadModel | undefined;
  readonly onDone: (action: Action) => void;
}

/** What the customer wishes of a ticket beside replying: done at once, or asked about first where it cannot simply be taken back. */
export class Wishes {
  readonly #handling: WishHandling;
  readonly #step: CloseStep;
  #request: ActionRequest | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, handling: WishHandling) {
    this.#handling = handling;
    this.#step = new CloseStep(host);
  }

  /** Whether the customer is being asked. */
  get asking(): boolean {
    return this.#step.open;
  }

  /** Forgets them, for another ticket. */
  forget(): void {
    this.#request = undefined;
    this.#step.done();
  }

  /** Does it, or asks first. */
  wish(action: Action): void {
    if (isAsked(action)) this.ask(action);
    else void this.#act({ action });
  }

  /** Asks before something is ended. */
  ask(ending: Ending): void {
    this.#request = undefined;
    void this.#step.ask(ending);
  }

  /** Draws what was not done, with a way to try again. */
  failure(acting: Acting, text: ThreadText): TemplateResult | typeof nothing {
    const request = this.#request;
    if (acting.phase !== 'failed' || !request || this.asking) return nothing;
    return actionNotice(acting.error, text, () => void this.#act(request));
  }

  /** Draws the question while it is open. */
  step(acting: Acting, text: ThreadText, survey: boolean): TemplateResult | typeof nothing {
    return this.#step.render({
      text,
      survey,
      busy: acting.phase === 'acting',
      failure: acting.phase === 'failed' && this.#request ? acting.error : undefined,
      onAsk: (action, comment) => void this.#act({ action, ...(comment ? { comment } : {}) }),
    });
  }

  async #act(request: ActionRequest): Promise<void> {
    const model = this.#handling.model();
    if (!model || model.state.acting.phase === 'acting') return;
    this.#request = request;
    if (!(await model.act(request))) return;
    this.#step.done();
    this.#handling.onDone(request.action);
  }
}
