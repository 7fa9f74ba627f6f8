import type { RestCaller } from '../rest/rest-caller.js';
import type { Account } from './account.js';
import type { Settings } from './options.js';
import { allOf, anyOf } from './ticket-sql.js';
import * as wire from './wire.js';

/** Rows a page: the most that Request Tracker gives. */
const rows = 100;

/** Which rows of which list. */
export interface TicketRows {
  readonly where: string;
  readonly page: number;
  readonly perPage: number;
}

/** Reads what Request Tracker has, in its own words. */
export class DeskReader {
  readonly #caller: RestCaller;
  readonly #account: Account;
  readonly #settings: Settings;

  constructor(caller: RestCaller, account: Account, settings: Settings) {
    this.#caller = caller;
    this.#account = account;
    this.#settings = settings;
  }

  /** Tickets that changed last first. */
  async tickets({ where, page, perPage }: TicketRows, signal?: AbortSignal): Promise<wire.WirePage<wire.WireTicket>> {
    // As a list of pairs each `orderby` would come twice; here the second is the tie's.
    const order = 'orderby=LastUpdated&order=DESC&orderby=id&order=DESC';
    const query = { query: where, page, per_page: perPage, ...wire.ticketFields };
    const call = { method: 'GET', path: `/tickets?${order}&${new URLSearchParams(stringsOf(query))}`, signal } as const;
    return (await this.#caller.call(call, wire.ticketPage)).value;
  }

  /** What happened on some tickets and that a customer may be told of, oldest first. */
  async transactions(tickets: readonly number[], signal?: AbortSignal): Promise<readonly wire.WireTransaction[]> {
    if (tickets.length === 0) return [];
    const closure = this.#account.fields.get('closure');
    const where = allOf([
      "ObjectType = 'RT::Ticket'",
      anyOf(tickets.map((id) => `TicketId = ${id}`)),
      anyOf([
        ...['Create', 'Correspond', 'Status'].map((type) => `Type = '${type}'`),
        "(Type = 'Set' AND (Field = 'Queue' OR Field = 'Priority'))",
        // What the user may not see is left out only after the page is cut, so nothing of that kind is asked for.
        ...(closure === undefined ? [] : [`(Type = 'CustomField' AND Field = '${closure}')`]),
      ]),
    ]);
    return this.#everyRow(({ after }) => {
      const query = { query: `${where} AND id > ${after}`, orderby: 'id', per_page: rows, ...wire.transactionFields };
      return this.#caller.call({ method: 'GET', path: '/transactions', query, signal }, wire.transactionPage);
    });
  }

  /** The texts of messages. */
  texts(transactions: readonly number[], signal?: AbortSignal): Promise<readonly wire.WirePart[]> {
    const named = { field: 'Filename', operator: 'IS', value: 'NULL' };
    const ofText = { field: 'ContentType', operator: 'LIKE', value: 'text/' };
    return this.#parts(transactions, [named, ofText], 'TransactionId,ContentType,Content', signal);
  }

  /** The files of messages, without their content. */
  files(transactions: readonly number[], signal?: AbortSignal): Promise<readonly wire.WirePart[]> {
    const named = { field: 'Filename', operator: 'IS NOT', value: 'NULL' };
    return this.#parts(transactions, [named], 'TransactionId,ContentType,Filename,ContentLength', signal);
  }

  async #parts(transactions: readonly number[], filter: readonly object[], fields: string, signal?: AbortSignal) {
    const found: wire.WirePart[] = [];
    for (let at = 0; at < transactions.length; at += rows) {
      const of = transactions.slice(at, at + rows).map((value) => ({ field: 'TransactionId', value: `${value}` }));
      const parts = await this.#everyRow<wire.WirePart>(({ after }) => {
        const json = [...of, ...filter, { field: 'id', operator: '>', value: `${after}` }];
        const query = { fields, orderby: 'id', per_page: rows };
        const call = { method: 'POST', path: '/attachments', query, json, asks: true, signal } as const;
        return this.#caller.call(call, wire.partPage);
      });
      found.push(...parts);
    }
    return found;
  }

  /** Page after page by number of row, never by offset: the list may grow meanwhile. */
  async #everyRow<T extends { readonly id: number }>(
    read: (place: { readonly after: number }) => Promise<{ readonly value: { readonly items: readonly T[] } }>,
  ): Promise<readonly T[]> {
    const found: T[] = [];
    for (;;) {
      const { items } = (await read({ after: found.at(-1)?.id ?? 0 })).value;
      found.push(...items);
      if (items.length < rows) return found;
    }
  }

  /** The condition for tickets of the queues that are support's. */
  get queues(): string {
    return anyOf([...this.#account.lines.keys()].map((id) => `Queue = ${id}`));
  }

  /** The statuses that end a ticket, as conditions joined by the caller. */
  get endedStatuses(): readonly string[] {
    const { statuses } = this.#settings;
    return Object.keys(statuses).filter((code) => statuses[code] === 'closed' || statuses[code] === 'cancelled');
  }
}

function stringsOf(query: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, `${value}`]));
}
