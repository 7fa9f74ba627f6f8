import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import type { ThreadModel } from '../../store/thread-model.js';
import type { Timer } from '../../store/timer.js';
import { failureNotice } from '../shared/failure-notice.js';
import { chevronRightIcon } from '../shared/icons/chevron-right.js';
import { stepsOut } from '../shared/step-out.js';
import { warnOnce } from '../shared/warn-once.js';
import type { ThreadView } from './thread-view.js';
import type { TicketDetails } from './ticket-details.js';

/** Whose details are shown, and with what. */
export interface DetailsView {
  readonly ticket: Ticket;
  readonly view: ThreadView;
  /** The words of the details, once they are at hand. */
  readonly words: MessagesOf<'details'> | undefined;
  /** The host page's address of a ticket, with `{id}`. */
  readonly ticketUrl: string | undefined;
  readonly timer: Timer;
  readonly model: ThreadModel | undefined;
}

/** Unfolds the details of a ticket, and fetches their code when somebody first wants them. */
export class DetailsDisclosure implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #openFor: TicketId | undefined;
  #details: TicketDetails | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#fold();
  }

  #fold(): void {
    this.#openFor = undefined;
    this.#details?.leave();
    this.#details = undefined;
    this.#host.requestUpdate();
  }

  async #unfold(ticket: TicketId): Promise<void> {
    this.#fold();
    this.#openFor = ticket;
    this.#failed = false;
    try {
      const { TicketDetails } = await import('./ticket-details.js');
      if (this.#openFor === ticket) this.#details ??= new TicketDetails(this.#host);
    } catch (error) {
      warnOnce('The details of the ticket could not be fetched; the customer can try again.', error);
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (this.#openFor === undefined || !stepsOut(event)) return;
    this.#fold();
    this.#host.shadowRoot?.querySelector<HTMLElement>('.details > button')?.focus();
  }

  /** Draws the button, and below it the details while they are wanted. */
  render(view: DetailsView): TemplateResult | typeof nothing {
    const { words, ticket } = view;
    if (!words) return nothing;
    const open = this.#openFor === ticket.id;
    return html`<div class="details" part="details" @keydown=${(event: KeyboardEvent) => this.#onKeydown(event)}>
      <button
        type="button"
        class="button ghost compact"
        part="button"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="details"
        @click=${() => (open ? this.#fold() : void this.#unfold(ticket.id))}
      >
        ${chevronRightIcon()}${words['thread.details']}
      </button>
      <div id="details" class="unfolded" ?hidden=${!open}>
        ${open && this.#failed ? this.#renderFailure(view) : nothing}
        ${open && this.#details ? this.#details.render({ ...view, words }) : nothing}
      </div>
    </div>`;
  }

  #renderFailure({ ticket, view: { text } }: DetailsView): TemplateResult {
    const onRetry = (): void => void this.#unfold(ticket.id);
    return failureNotice({ error: { code: 'network' }, text, otherwise: text['error.loadTicket'], onRetry });
  }
}
