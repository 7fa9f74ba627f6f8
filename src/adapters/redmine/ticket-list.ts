import type { Ticket } from '../../domain/ticket.js';
import type { Page, TicketQuery } from '../../port/support-adapter.js';
import type { Cursors } from '../rest/cursor.js';
import { pageSize } from '../rest/page-size.js';
import type { RestCaller } from '../rest/rest-caller.js';
import type { Account } from './account.js';
import type { IssueReader } from './issue-reader.js';
import { plain, visibleJournals } from './timeline.js';
import * as wire from './wire.js';

/** Where a page ended. */
interface Anchor {
  readonly at: string;
  readonly id: number;
}

const statusIds = { ongoing: 'open', ended: 'closed', all: '*' } as const;

/** The list of tickets, newest change first. */
export class TicketList {
  readonly #caller: RestCaller;
  readonly #account: Account;
  readonly #reader: IssueReader;
  readonly #cursors: Cursors;

  constructor(caller: RestCaller, account: Account, reader: IssueReader, cursors: Cursors) {
    this.#caller = caller;
    this.#account = account;
    this.#reader = reader;
    this.#cursors = cursors;
  }

  async page(query: TicketQuery, signal?: AbortSignal): Promise<Page<Ticket>> {
    const size = pageSize(query.limit);
    const list = JSON.stringify(['tickets', query.scope, query.text ?? '']);
    const after = query.after === undefined ? undefined : anchorOf(this.#cursors.read(list, query.after));
    const words = (query.text ?? '').split(/\s+/).filter((word) => word !== '');
    const found = words.length > 0 ? await this.#found(words, query.scope, signal) : undefined;
    const issues = found
      ? found.filter((issue) => isBehind(issue, after)).slice(0, size + 1)
      : await this.#reader.issues(await this.#rowsAfter(after, query.scope, size + 1, signal), signal);
    const last = issues.length > size ? issues[size - 1] : undefined;
    const items = issues.slice(0, size).map((issue) => this.#reader.ticket(issue));
    return { items, ...(last && { next: this.#cursors.write(list, [last.updated_on, last.id]) }) };
  }

  /** By time and number, never by offset: tickets move to the front while one pages. */
  async #rowsAfter(
    after: Anchor | undefined,
    scope: TicketQuery['scope'],
    count: number,
    signal?: AbortSignal,
  ): Promise<readonly wire.WireRow[]> {
    const query = {
      status_id: statusIds[scope],
      limit: 100,
      ...(after && { updated_on: `<=${nextSecond(after.at)}` }),
    };
    const behind: wire.WireRow[] = [];
    for (let offset = 0; behind.length < count; offset += 100) {
      const rows = await this.#reader.rows({ ...query, offset }, signal);
      const known = new Set(behind.map(({ id }) => id));
      behind.push(...rowsBehind(rows, after).filter((row) => !known.has(row.id)));
      if (rows.length < 100) break;
    }
    return behind.slice(0, count);
  }

  /** What Redmine's own search finds, looked at again: only what the customer can read counts, and every word must be there. */
  async #found(
    words: readonly string[],
    scope: TicketQuery['scope'],
    signal?: AbortSignal,
  ): Promise<readonly wire.WireIssue[]> {
    const number = words.length === 1 ? /^#?([1-9]\d{0,8})$/.exec(words[0] ?? '')?.[1] : undefined;
    // Not every database folds other letters than English ones.
    const plainWords = words.filter((word) => /^[\x21-\x7e]{2,}$/.test(word)).slice(0, 5);
    const q = (plainWords.length > 0 ? plainWords : words.slice(0, 5)).join(' ');
    const query = { q, issues: 1, all_words: 1, limit: 100 };
    const call = { method: 'GET', path: `/projects/${this.#account.project}/search.json`, query, signal } as const;
    const { results } = (await this.#caller.call(call, wire.results)).value;
    const ids = new Set([...results.map(({ id }) => id), ...(number ? [Number(number)] : [])]);
    const rows = [...ids].map((id) => ({ id, updated_on: '' }));
    const issues = (await this.#reader.issues(rows, signal)).filter((issue) => this.#fits(issue, words, scope));
    return [...issues].sort((one, other) => (isBehind(one, { at: other.updated_on, id: other.id }) ? 1 : -1));
  }

  #fits(issue: wire.WireIssue, words: readonly string[], scope: TicketQuery['scope']): boolean {
    const { status, number, id } = this.#reader.ticket(issue);
    const ended = status === 'closed' || status === 'cancelled';
    if (scope !== 'all' && ended !== (scope === 'ended')) return false;
    const notes = visibleJournals(issue).map((journal) => plain(journal.notes));
    const text = folded([issue.subject, issue.description, ...notes].join('\n'));
    return words.every((word) => word === number || word === id || text.includes(folded(word)));
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}

function anchorOf([at, id]: readonly (string | number)[]): Anchor {
  return { at: `${at}`, id: Number(id) };
}

/** Redmine compares with parts of a second: what it tells as a second begins up to one before the next. */
function nextSecond(time: string): string {
  return `${new Date(Date.parse(time) + 1_000).toISOString().slice(0, 19)}Z`;
}

/** Redmine keeps parts of a second and does not tell them: behind the anchor is what follows it, where it still stands. */
function rowsBehind(rows: readonly wire.WireRow[], anchor: Anchor | undefined): readonly wire.WireRow[] {
  const at = rows.findIndex(({ id, updated_on }) => id === anchor?.id && updated_on === anchor.at);
  return at < 0 ? rows.filter((row) => isBehind(row, anchor)) : rows.slice(at + 1);
}

function isBehind({ updated_on, id }: wire.WireRow, anchor: Anchor | undefined): boolean {
  return !anchor || updated_on < anchor.at || (updated_on === anchor.at && id < anchor.id);
}
