import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus on the row of a ticket that moves in the list, into another group say, where its element is moved or made
 * anew. When the ticket has left the list, the focus goes to the row that has come into its place.
 */
export class HeldRow implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #held: { readonly ticket: string; readonly place: number } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    const ticket = focused?.getAttribute('data-ticket');
    this.#held = ticket ? { ticket, place: this.#rows().findIndex((row) => row === focused) } : undefined;
  }

  hostUpdated(): void {
    if (!this.#held || this.#host.shadowRoot?.activeElement) return;
    const { ticket, place } = this.#held;
    const rows = this.#rows();
    const row = rows.find((each) => each.dataset['ticket'] === ticket) ?? rows[place] ?? rows.at(-1);
    row?.focus({ preventScroll: true });
  }

  #rows(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[data-ticket]') ?? [])];
  }
}
