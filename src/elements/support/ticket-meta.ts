import { css, html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Line, Ticket } from '../../domain/ticket.js';
import { shownValue } from '../../store/loadable.js';
import { localText } from '../shared/local-text.js';
import { lineName } from '../shared/line-name.js';
import { orderedService } from '../shared/ordered-service.js';
import { property } from '../shared/property.js';
import { SupportElement } from '../shared/support-element.js';

const styles = css`
  p {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`;

const metaParts: readonly ['status'] = ['status'];

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

  /** The line's name in the help desk's own words, where it has any. */
  #lineName(line: Line): string {
    const connection = this.store && shownValue(this.store.connection);
    const own = connection?.service.lines.find((each) => each.line === line);
    return own ? localText(own.name, this.languageTag) : lineName(line, this.text);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.ticket) return nothing;
    const { number, priority, line } = this.ticket;
    const connection = this.store && shownValue(this.store.connection);
    const ordered = orderedService(this.ticket, connection?.service.catalogue ?? [], this.languageTag);
    return html`<p>
      <bdi>${number}</bdi>
      ${ordered ? html`<span>${ordered}</span>` : nothing}
      ${priority ? html`<span>${this.text[`priority.${priority}`]}</span>` : nothing}
      ${line ? html`<span>${this.#lineName(line)}</span>` : nothing}
    </p>`;
  }
}
