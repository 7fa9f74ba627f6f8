import { css, html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Ticket } from '../../domain/ticket.js';
import { connectionOf } from '../../store/connection-of.js';
import { property } from '../shared/property.js';
import { SupportElement } from '../shared/support-element.js';
import { ticketFacts } from '../ticket-thread/ticket-facts.js';

const styles = css`
  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 0;
  }
`;

const metaParts = ['status'] as const;

/**
 * Number, ordered service, priority and line of a ticket, below the panel's title. Comes with the thread, so that the form does without it.
 *
 * @element tc-support-ticket-meta
 */
export class TcSupportTicketMeta extends SupportElement<(typeof metaParts)[number]> {
  static override styles: CSSResultGroup = styles;

  /** The ticket to tell about. */
  @property({ attribute: false }) ticket: Ticket | undefined;

  constructor() {
    super(metaParts);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.ticket) return nothing;
    const { text, languageTag } = this;
    const { lines = [], catalogue = [] } = connectionOf(this.store)?.service ?? {};
    return html`<p>${ticketFacts(this.ticket, { text, languageTag, lines, catalogue })}</p>`;
  }
}
