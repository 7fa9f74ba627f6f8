import type { TicketDraft } from '../../domain/ticket.js';
import { SupportError } from '../../port/support-error.js';
import { refuse } from '../../port/check-texts.js';
import type { ShelvedFile } from '../rest/file-shelf.js';
import type { RestCaller } from '../rest/rest-caller.js';
import type { Account } from './account.js';
import { messageBody } from './message-body.js';
import type { RequestTrackerFields, Settings } from './options.js';
import { customField } from './ticket.js';
import type { ReadTicket, TicketReader } from './ticket-reader.js';
import { quoted } from './ticket-sql.js';
import * as wire from './wire.js';

/** What filing needs. */
export interface Filing {
  readonly caller: RestCaller;
  readonly account: Account;
  readonly settings: Settings;
  readonly reader: TicketReader;
}

/** Throws `invalid` for a subject that Request Tracker would cut in silence: emoji take four bytes of its 200. */
export function checkSubject({ subject }: TicketDraft): void {
  const bytes = new TextEncoder().encode(subject).length;
  refuse(bytes > 200 ? [{ pointer: '/subject', message: 'is longer than 200 bytes' }] : []);
}

/**
 * Files a ticket once under a key. Request Tracker knows no keys, but of several tickets that race for one value of a unique
 * field exactly one keeps it: so it is looked for first, and a ticket that did not keep its key withdraws in favour of the
 * one that did.
 */
export async function fileTicket(
  filing: Filing,
  draft: TicketDraft,
  files: readonly ShelvedFile[],
  key: string,
  signal?: AbortSignal,
): Promise<ReadTicket> {
  if (!filing.account.fields.has('key')) return create(filing, draft, files, undefined, signal);
  const value = `${filing.account.user}:${key}`;
  const before = await holderOf(filing, value, signal);
  if (before) return same(filing, before, draft, signal);
  const own = await create(filing, draft, files, value, signal);
  if (customField(own.wire, filing.settings.fields.key) === value) return own;
  const winner = await holderOf(filing, value, signal);
  if (!winner) return own;
  await withdraw(filing, own, signal);
  return same(filing, winner, draft, signal);
}

async function holderOf({ account, settings, reader }: Filing, value: string, signal?: AbortSignal) {
  const where = `CF.{${settings.fields.key}} = ${quoted(value)} AND Requestor.id = ${account.user}`;
  const { items } = await reader.desk.tickets({ where, page: 1, perPage: 1 }, signal);
  return (await reader.tell(items, signal))[0];
}

/** The same key with another draft is a mistake that must not look like success. */
async function same(
  { reader }: Filing,
  found: ReadTicket,
  draft: TicketDraft,
  signal?: AbortSignal,
): Promise<ReadTicket> {
  const [first] = (await reader.contents(found.happenings.slice(0, 1), signal)).values();
  if (found.ticket.subject === subjectOf(draft) && (!first || first.body === draft.body)) return found;
  throw new SupportError('key-reused', `The key belongs to ticket ${found.ticket.id}`);
}

async function create(
  { caller, account, settings, reader }: Filing,
  draft: TicketDraft,
  files: readonly ShelvedFile[],
  key: string | undefined,
  signal?: AbortSignal,
): Promise<ReadTicket> {
  const given: Partial<Record<keyof RequestTrackerFields, string | undefined>> = { key, ...draftFields(draft) };
  const fields = Object.entries(settings.fields).flatMap(([field, name]) => {
    const value = given[field as keyof RequestTrackerFields];
    return value !== undefined && account.fields.has(field as keyof RequestTrackerFields) ? [[name, value]] : [];
  });
  const json = {
    Queue: settings.queue,
    Subject: subjectOf(draft),
    // Without one the ticket would be nobody's; another's is never taken from the page.
    Requestor: account.user,
    Content: draft.body,
    ContentType: 'text/plain',
    CustomFields: Object.fromEntries(fields),
  };
  const call = { method: 'POST', path: '/ticket', ...messageBody(json, files), signal } as const;
  const { value } = await caller.call(call, wire.created);
  return reader.ticket(`${value.id}`, signal);
}

function draftFields({ kind, impact, callBack }: TicketDraft) {
  return { kind, impact, callBack };
}

function subjectOf({ subject }: TicketDraft): string {
  return subject.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

/** A ticket that lost its race is taken away where the life cycle lets a customer do that, else withdrawn. */
async function withdraw({ caller }: Filing, { ticket }: ReadTicket, signal?: AbortSignal): Promise<void> {
  for (const Status of ['rejected', 'deleted']) {
    const call = { method: 'PUT', path: `/ticket/${ticket.id}`, json: { Status }, signal } as const;
    await caller.call(call, wire.sentences).catch(() => undefined);
  }
}
