import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CatalogueService, ServiceDescription } from '../../domain/service.js';
import { isOngoing } from '../../domain/ticket.js';
import type { Ticket } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { orderedService } from '../shared/ordered-service.js';
import { statusChip } from '../shared/status-chip.js';
import { ticketLink } from '../shared/ticket-link.js';
import { rowPromise } from './row-promise.js';
import { dayName, relativeTime, timeElement } from '../shared/time.js';

/** In which words and by which clock rows are written. */
export interface RowView {
  readonly text: MessagesOf<'list' | 'status' | 'hours'>;
  /** The hours that promises are made in, where the help desk keeps any. */
  readonly calendar: ServiceDescription['calendar'];
  /** The services that can be ordered, to name those that were. */
  readonly catalogue: readonly CatalogueService[];
  readonly languageTag: string;
  /** Epoch milliseconds by the help desk's clock. */
  readonly now: number;
  /** Address of a ticket on the host page, with `{id}` for its id, where it has one. */
  readonly ticketUrl: string | undefined;
  /** Somebody wants to see the ticket here; `click` is cancelled where its link is not to be followed. */
  readonly onSelect: (ticket: Ticket, click: Event) => void;
}

/**
 * A ticket as one link named by its subject first, then where it stands; as one button where tickets have no address that a
 * link could lead to. Needs rowStyles and chipStyles.
 */
export function ticketRow(ticket: Ticket, view: RowView): TemplateResult {
  const looks = (ticket.unread ?? 0) > 0 ? 'ticket-row unread' : 'ticket-row';
  const address = ticketLink(view.ticketUrl, ticket.id);
  // Who asks for a new tab or window gets it from the browser.
  const onClick = (click: MouseEvent): void => {
    if (!address || !(click.ctrlKey || click.metaKey || click.shiftKey)) view.onSelect(ticket, click);
  };
  return address
    ? html`<a class=${looks} part="ticket-row" data-ticket=${ticket.id} href=${address} @click=${onClick}>${inside(ticket, view)}</a>`
    : html`<button type="button" class=${looks} part="ticket-row" data-ticket=${ticket.id} @click=${onClick}>${inside(ticket, view)}</button>`;
}

/** Firefox puts nothing between what stands in places of its own: `7.4Waiting for you1 new reply` would be read. */
const pause = html`<span class="visually-hidden">, </span>`;

function inside(ticket: Ticket, view: RowView): TemplateResult {
  const unread = ticket.unread ?? 0;
  const ordered = orderedService(ticket, view.catalogue, view.languageTag);
  return html`<span class="subject"><bdi>${ticket.subject}</bdi></span>
    <span class="state">
      ${pause}${statusChip(ticket, view.text)}
      ${unread > 0 ? html`${pause}<span class="new">${view.text['list.newReplies']({ count: unread })}</span>` : nothing}
    </span>
    <span class="meta"><bdi>${ticket.number}</bdi> ${ordered ? html`<span>${ordered}</span>` : nothing} ${closingAsked(ticket, view) ?? rowPromise(ticket, view) ?? latest(ticket, view)}</span>`;
}

/** A ticket whose closing is asked for waits for that, whatever was promised or written before. */
function closingAsked(ticket: Ticket, { text, languageTag, now }: RowView): TemplateResult | undefined {
  const at = ticket.closureRequestedAt;
  if (!at || !isOngoing(ticket)) return undefined;
  return timeElement(at, text['list.closingAsked']({ date: dayName(at, languageTag, now) }), languageTag);
}

function latest(ticket: Ticket, { text, languageTag, now }: RowView): TemplateResult {
  const { lastReply, closedAt } = ticket;
  if (!isOngoing(ticket)) {
    const at = closedAt ?? ticket.updatedAt;
    return timeElement(at, text['list.closedOn']({ date: dayName(at, languageTag, now) }), languageTag);
  }
  const name = lastReply?.name;
  const at = name ? lastReply.at : ticket.updatedAt;
  const when = relativeTime(at, languageTag, now);
  return timeElement(at, name ? text['list.repliedBy']({ name, when }) : text['list.updated']({ when }), languageTag);
}
