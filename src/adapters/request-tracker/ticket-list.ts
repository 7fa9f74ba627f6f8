import type { Ticket } from '../../domain/ticket.js';
import type { Page, TicketQuery } from '../../port/support-adapter.js';
import type { Cursors } from '../rest/cursor.js';
import { pageSize } from '../rest/page-size.js';
import { allOf, anyOf, looseWord } from './ticket-sql.js';
import type { ReadTicket, TicketReader } from './ticket-reader.js';
import type { WireTicket } from './wire.js';

/** Where a page ended: the time and number of its last ticket, and the row at which that one stood. */
interface Anchor {
  readonly at: string;
  readonly id: number;
  readonly row: number;
}

/** Rows a request at most: Request Tracker looks up rights and fields ticket by ticket. */
const rows = 25;

/** The list of tickets, newest change first. */
export class TicketList {
  readonly #reader: TicketReader;
  readonly #cursors: Cursors;

  constructor(reader: TicketReader, cursors: Cursors) {
    this.#reader = reader;
    this.#cursors = cursors;
  }

  async page(query: TicketQuery, signal?: AbortSignal): Promise<Page<Ticket>> {
    const size = pageSize(query.limit);
    const list = JSON.stringify(['tickets', query.scope, query.text ?? '']);
    const words = (query.text ?? '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .slice(0, 8);
    const found: { readonly ticket: ReadTicket; readonly row: number }[] = [];
    const anchor = query.after === undefined ? undefined : anchorOf(this.#cursors.read(list, query.after));
    for await (const read of this.#rowsAfter(
      anchor,
      this.#where(query.scope, words),
      Math.min(rows, size + 1),
      signal,
    )) {
      const told = await this.#reader.tell(
        read.map(({ wire }) => wire),
        signal,
      );
      const kept = await this.#matching(told, words, signal);
      found.push(...kept.map((ticket) => ({ ticket, row: read.find(({ wire }) => wire === ticket.wire)?.row ?? 0 })));
      if (found.length > size) break;
    }
    const last = found.length > size ? found[size - 1] : undefined;
    const items = found.slice(0, size).map(({ ticket }) => ticket.ticket);
    if (!last) return { items };
    const { LastUpdated, id } = last.ticket.wire;
    return { items, next: this.#cursors.write(list, [LastUpdated, id, last.row]) };
  }

  /**
   * The tickets behind an anchor. Request Tracker pages by offset and compares times in a zone that it does not tell, so the
   * row is only where to begin looking: tickets move to the front and push others back, and what is not behind the anchor is
   * passed over.
   */
  async *#rowsAfter(anchor: Anchor | undefined, where: string, perPage: number, signal?: AbortSignal) {
    let page = anchor ? Math.floor(anchor.row / perPage) + 1 : 1;
    let looksBack = anchor !== undefined;
    for (;;) {
      const { items } = await this.#reader.desk.tickets({ where, page, perPage }, signal);
      const rows = items.map((wire, index) => ({ wire, row: (page - 1) * perPage + index }));
      const passed = anchor;
      const behind = passed ? rows.filter(({ wire }) => isBehind(wire, passed)) : rows;
      // Tickets have left the list: what comes next may stand before the row that was remembered.
      if (looksBack && page > 1 && behind.length === rows.length) {
        page -= 1;
        continue;
      }
      looksBack = false;
      if (behind.length > 0) yield behind;
      // Between two requests rows move as well.
      const last = behind.at(-1);
      if (last) anchor = { at: last.wire.LastUpdated, id: last.wire.id, row: last.row };
      if (items.length < perPage) return;
      page += 1;
    }
  }

  #where(scope: TicketQuery['scope'], words: readonly string[]): string {
    const { queues, endedStatuses } = this.#reader.desk;
    const statuses = {
      all: [],
      ongoing: endedStatuses.map((code) => `Status != '${code}'`),
      ended: [anyOf(endedStatuses.map((code) => `Status = '${code}'`))],
    };
    return allOf(['id > 0', queues, ...statuses[scope], ...words.map(wordCondition)]);
  }

  /** What Request Tracker finds is found loosely, and in internal notes too: only what the customer can read counts. */
  async #matching(
    tickets: readonly ReadTicket[],
    words: readonly string[],
    signal?: AbortSignal,
  ): Promise<readonly ReadTicket[]> {
    if (words.length === 0 || tickets.length === 0) return tickets;
    const contents = await this.#reader.contents(
      tickets.flatMap(({ happenings }) => happenings),
      signal,
    );
    return tickets.filter(({ ticket, happenings }) => {
      const bodies = happenings.map(({ id }) => contents.get(id)?.body ?? '');
      const text = folded([ticket.subject, ...bodies].join('\n'));
      return words.every((word) => word === ticket.number || word === ticket.id || text.includes(folded(word)));
    });
  }
}

function wordCondition(word: string): string {
  const number = /^#?([1-9]\d{0,11})$/.exec(word)?.[1];
  const pattern = looseWord(word);
  return anyOf([`Subject LIKE ${pattern}`, `Content LIKE ${pattern}`, ...(number ? [`id = ${number}`] : [])]);
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}

function anchorOf([at, id, row]: readonly (string | number)[]): Anchor {
  return { at: `${at}`, id: Number(id), row: Number(row) };
}

function isBehind({ LastUpdated, id }: WireTicket, anchor: Anchor): boolean {
  return LastUpdated < anchor.at || (LastUpdated === anchor.at && id < anchor.id);
}
