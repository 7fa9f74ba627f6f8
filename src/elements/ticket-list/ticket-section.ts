import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Ticket, Turn } from '../../domain/ticket.js';
import type { ListText } from './list-text.js';
import type { Placed } from './row-window.js';
import type { TicketGroup } from './ticket-groups.js';
import { ticketRow } from './ticket-row.js';
import type { RowView } from './ticket-row.js';

/** One group of tickets as it is drawn. */
export interface TicketSection {
  readonly group: TicketGroup;
  /** Its rows that are drawn, and the room of those that are not. */
  readonly placed: readonly Placed<Ticket>[];
  /** The place of its first row among all. */
  readonly offset: number;
  /** Whether all of its tickets are here, so that their number is true. */
  readonly whole: boolean;
  /** Whether some of its rows may not be drawn, so that each says which it is. */
  readonly partial: boolean;
  readonly text: ListText;
  readonly view: RowView;
}

const minute = 60_000;

const titles = {
  you: 'list.groupYou',
  answered: 'status.answered',
  support: 'list.groupSupport',
  closed: 'list.groupClosed',
} as const satisfies Record<Turn, keyof ListText>;

/** Draws a group of tickets under its heading. A row is looked at again when its ticket has changed, its words, or the minute. */
export function ticketSection({ group, placed, offset, whole, partial, text, view }: TicketSection): TemplateResult {
  const { turn, tickets } = group;
  const { languageTag } = view;
  const written = [text, languageTag, view.calendar, view.catalogue, view.ticketUrl, Math.floor(view.now / minute)];
  const count = (): TemplateResult => html`<span class="count">${tickets.length.toLocaleString(languageTag)}</span>`;
  const size = partial ? tickets.length : nothing;
  return html`<section>
    <h2 class="section-title">
      ${text[titles[turn]]} ${whole ? guard([tickets.length, languageTag], count) : nothing}
    </h2>
    <ul class="card rows">
      ${repeat(
        placed,
        (item, index) => ('row' in item ? item.row.id : `room ${index === 0 ? 'above' : String(item.to)}`),
        (item) =>
          'row' in item
            ? html`<li aria-setsize=${size} aria-posinset=${partial ? item.place - offset + 1 : nothing}>${guard([item.row, ...written], () => ticketRow(item.row, view))}</li>`
            : html`<li aria-hidden="true" data-from=${item.from} data-to=${item.to} .style=${tall(item.height)}></li>`,
      )}
    </ul>
  </section>`;
}

/** A height for the property `.style`, which takes text though it gives a declaration: a strict CSP refuses the attribute. */
function tall(height: number): CSSStyleDeclaration {
  return `block-size:${height.toFixed(1)}px` as unknown as CSSStyleDeclaration;
}
