import type { Ticket, TicketId } from '../../domain/ticket.js';
import type { TimelineEntry } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';
import type { Moved } from '../rest/changes.js';
import type { RestCaller } from '../rest/rest-caller.js';
import type { Account } from './account.js';
import type { Settings } from './options.js';
import { ticketOf } from './ticket.js';
import { timelineOf } from './timeline.js';
import * as wire from './wire.js';

/** Issues read at the same time: lists do not have what happened, so each is read by itself. */
const atOnce = 4;

/** Reads issues as tickets and timelines. */
export class IssueReader {
  readonly #caller: RestCaller;
  readonly #account: Account;
  readonly #settings: Settings;
  /** What was read of issues that have rested since; by number and time of change. */
  readonly #rested = new Map<string, wire.WireIssue>();

  constructor(caller: RestCaller, account: Account, settings: Settings) {
    this.#caller = caller;
    this.#account = account;
    this.#settings = settings;
  }

  /** One issue; throws `not-found` for one that is not there, and in the same words for one that is not this user's. */
  async issue(id: TicketId, signal?: AbortSignal): Promise<wire.WireIssue> {
    const missing = new SupportError('not-found', `There is no ticket ${JSON.stringify(`${id}`.replaceAll('<', ''))}`);
    if (!/^[1-9]\d{0,8}$/.test(id)) throw missing;
    const query = { include: 'journals,attachments,allowed_statuses' };
    const call = { method: 'GET', path: `/issues/${id}.json`, query, signal } as const;
    const found = await this.#caller.call(call, wire.issue).catch((error: unknown) => {
      throw error instanceof SupportError && error.code === 'not-found' ? missing : error;
    });
    const { issue } = found.value;
    if (issue.project.id !== this.#account.project) throw missing;
    return issue;
  }

  ticket(issue: wire.WireIssue): Ticket {
    return ticketOf(issue, { account: this.#account, settings: this.#settings });
  }

  timeline(issue: wire.WireIssue): readonly TimelineEntry[] {
    return timelineOf(issue, { account: this.#account, settings: this.#settings });
  }

  /** One page of the list, without what happened. */
  async rows(query: Readonly<Record<string, string | number>>, signal?: AbortSignal): Promise<readonly wire.WireRow[]> {
    const own = { project_id: this.#account.project, sort: 'updated_on:desc,id:desc', status_id: '*', ...query };
    const call = { method: 'GET', path: '/issues.json', query: own, signal } as const;
    return (await this.#caller.call(call, wire.issues)).value.issues;
  }

  /** The issues of some rows, in their order; one that has gone meanwhile is left out. */
  async issues(rows: readonly wire.WireRow[], signal?: AbortSignal): Promise<readonly wire.WireIssue[]> {
    const found: (wire.WireIssue | undefined)[] = [];
    for (let at = 0; at < rows.length; at += atOnce) {
      found.push(...(await Promise.all(rows.slice(at, at + atOnce).map((row) => this.#rowIssue(row, signal)))));
    }
    return found.flatMap((issue) => issue ?? []);
  }

  /** Issues that moved at or after a time, newest first. */
  async movedSince(time: string, signal: AbortSignal): Promise<readonly Moved[]> {
    const since = time > '0' ? { updated_on: `>=${time}` } : {};
    const rows = await this.rows({ ...since, limit: 50 }, signal);
    const moved = time === '' ? rows.filter(({ updated_on }) => updated_on === rows[0]?.updated_on) : rows;
    return (await this.issues(moved, signal)).map((issue) => {
      const { id, version, updatedAt } = this.ticket(issue);
      return { id, version, changedAt: updatedAt, at: issue.updated_on };
    });
  }

  async #rowIssue({ id, updated_on }: wire.WireRow, signal?: AbortSignal): Promise<wire.WireIssue | undefined> {
    const name = `${id} ${updated_on}`;
    const known = this.#rested.get(name);
    if (known) return known;
    const issue = await this.issue(`${id}`, signal).catch((error: unknown) => {
      if (error instanceof SupportError && error.code === 'not-found') return undefined;
      throw error;
    });
    // Times are whole seconds: what changed just now may change again without its time telling.
    if (issue && Date.now() - Date.parse(issue.updated_on) > 5_000)
      this.#rested.set(`${id} ${issue.updated_on}`, issue);
    return issue;
  }
}
