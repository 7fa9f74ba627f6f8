import type { Attachment } from '../../domain/attachment.js';
import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import type { Moved } from '../rest/changes.js';
import { plainFileName, typeOfName } from '../rest/file-name.js';
import { textOfHtml } from '../rest/html-text.js';
import type { Account } from './account.js';
import type { DeskReader } from './desk-reader.js';
import { happeningsOf, type Happening, type Reading } from './happening.js';
import type { Settings } from './options.js';
import { kindOf, ticketOf } from './ticket.js';
import { timelineOf, type Content } from './timeline.js';
import type { WirePart, WireTicket, WireTransaction } from './wire.js';

/** Tickets looked at first when changes are looked for: mostly none has moved, and each costs Request Tracker time. */
const glance = 5;

/** A ticket as Request Tracker has it, and as we tell it. */
export interface ReadTicket {
  readonly wire: WireTicket;
  readonly transactions: readonly WireTransaction[];
  readonly happenings: readonly Happening[];
  readonly ticket: Ticket;
}

/** Reads tickets and their timelines in the domain's words. */
export class TicketReader {
  readonly desk: DeskReader;
  readonly #account: Account;
  readonly #settings: Settings;

  constructor(desk: DeskReader, account: Account, settings: Settings) {
    this.desk = desk;
    this.#account = account;
    this.#settings = settings;
  }

  /** One ticket; throws `not-found` for one that is not there, and in the same words for one that is not this user's. */
  async ticket(id: TicketId, signal?: AbortSignal): Promise<ReadTicket> {
    const number = numberOf(id);
    const [{ items }, transactions] = await Promise.all([
      this.desk.tickets({ where: `id = ${number} AND ${this.desk.queues}`, page: 1, perPage: 1 }, signal),
      this.desk.transactions([number], signal),
    ]);
    const [wire] = items;
    if (!wire) throw notFound(id);
    return this.told(wire, transactions);
  }

  /** Tickets that have been found, with what happened on each. */
  async tell(tickets: readonly WireTicket[], signal?: AbortSignal): Promise<readonly ReadTicket[]> {
    const transactions = await this.desk.transactions(
      tickets.map(({ id }) => id),
      signal,
    );
    return tickets.map((wire) =>
      this.told(
        wire,
        transactions.filter(({ ObjectId }) => ObjectId === wire.id),
      ),
    );
  }

  /** A ticket's timeline. */
  async timeline({ wire, happenings }: ReadTicket, signal?: AbortSignal): Promise<readonly TimelineEntry[]> {
    const contents = await this.contents(happenings, signal);
    const kind = kindOf(wire, this.#settings.fields.kind);
    return timelineOf(happenings, kind, (id) => contents.get(id) ?? { body: '', attachments: [] });
  }

  /** What the messages among some happenings hold. */
  async contents(happenings: readonly Happening[], signal?: AbortSignal): Promise<ReadonlyMap<number, Content>> {
    const ids = happenings.flatMap(({ id, what }) => (what.is === 'created' || what.is === 'message' ? id : []));
    const [texts, files] = await Promise.all([this.desk.texts(ids, signal), this.desk.files(ids, signal)]);
    return new Map(
      ids.map((id) => {
        const own = ({ TransactionId }: WirePart): boolean => TransactionId === id;
        return [id, { body: bodyOf(texts.filter(own)), attachments: files.filter(own).map(attachmentOf) }];
      }),
    );
  }

  /** Tickets that moved at or after a time, newest first. */
  async movedSince(time: string, signal: AbortSignal): Promise<readonly Moved[]> {
    const moved: WireTicket[] = [];
    for (let page = 1; ; page++) {
      const { items } = await this.desk.tickets(
        { where: `id > 0 AND ${this.desk.queues}`, page, perPage: glance },
        signal,
      );
      const since = time || (items[0]?.LastUpdated ?? '');
      const fresh = items.filter(({ LastUpdated }) => LastUpdated >= since);
      moved.push(...fresh);
      if (fresh.length < glance || time === '') break;
    }
    const told = await this.tell(moved, signal);
    return told.map(({ ticket: { id, version, updatedAt }, wire }) => {
      return { id, version, changedAt: updatedAt, at: wire.LastUpdated };
    });
  }

  told(wire: WireTicket, transactions: readonly WireTransaction[]): ReadTicket {
    const requesters = new Set(wire.Requestor.map(({ id }) => id));
    const reading: Reading = { account: this.#account, settings: this.#settings, requesters };
    const happenings = happeningsOf(transactions, reading);
    return { wire, transactions, happenings, ticket: ticketOf(wire, happenings, reading) };
  }
}

/** Ids are Request Tracker's numbers; what is none is not asked for. */
function numberOf(id: TicketId): number {
  if (/^[1-9]\d{0,11}$/.test(id)) return Number(id);
  throw notFound(id);
}

function notFound(id: TicketId): SupportError {
  return new SupportError('not-found', `There is no ticket ${JSON.stringify(`${id}`.replaceAll('<', ''))}`);
}

/** A mail often holds its text twice; the HTML knows what was bold and where links lead. */
function bodyOf(parts: readonly WirePart[]): string {
  const html = parts.find(({ ContentType }) => ContentType === 'text/html');
  if (html) return textOfHtml(html.Content ?? '');
  return parts.map(({ Content = '' }) => Content.replace(/\r\n?/g, '\n')).join('\n');
}

function attachmentOf({ id, Filename = '', ContentLength = '', ContentType }: WirePart): Attachment {
  const name = plainFileName(Filename);
  const type = ContentType === 'application/octet-stream' ? typeOfName(name) : ContentType;
  return { id: `${id}`, name, size: Number(ContentLength) || 0, type };
}
