import type { Actor, ContactChannel } from '../../domain/timeline.js';
import type { Line, Priority, TicketStatus } from '../../domain/ticket.js';
import type { Account } from './account.js';
import type { Settings } from './options.js';
import { priorityOf } from './priority.js';
import { statusOf } from '../rest/statuses.js';
import type { WirePerson, WireTransaction } from './wire.js';

/** What a transaction tells, in our words. */
export type What =
  | { readonly is: 'created' }
  | { readonly is: 'message'; readonly key: string; readonly channel?: ContactChannel }
  | { readonly is: 'status'; readonly from: TicketStatus; readonly to: TicketStatus; readonly code: string }
  | { readonly is: 'priority'; readonly from: Priority | null; readonly to: Priority | null }
  | { readonly is: 'line'; readonly from: Line; readonly to: Line }
  | { readonly is: 'closure'; readonly comment: string | undefined };

/** One thing that happened on a ticket and that a customer may be told of. */
export interface Happening {
  readonly id: number;
  readonly at: string;
  readonly actor: Actor;
  readonly what: What;
}

/** What is needed for reading what happened. */
export interface Reading {
  readonly account: Account;
  readonly settings: Settings;
  /** Logins of those who filed the ticket. */
  readonly requesters: ReadonlySet<string>;
}

/** Reads transactions. What has no word here, and a message that came twice under one key, is left out. */
export function happeningsOf(transactions: readonly WireTransaction[], reading: Reading): readonly Happening[] {
  const keys = new Set<string>();
  return transactions.flatMap((transaction) => {
    const what = whatOf(transaction, reading);
    if (!what) return [];
    const key = what.is === 'message' && what.key !== '' ? `${transaction.Creator.id} ${what.key}` : undefined;
    if (key !== undefined && keys.has(key)) return [];
    if (key !== undefined) keys.add(key);
    return [{ id: transaction.id, at: transaction.Created, actor: actorOf(transaction.Creator, reading), what }];
  });
}

function whatOf(transaction: WireTransaction, { account, settings }: Reading): What | undefined {
  const { Type, Field, OldValue, NewValue } = transaction;
  if (Type === 'Create') return { is: 'created' };
  if (Type === 'Correspond') return messageOf(transaction, settings);
  if (Type === 'Status') {
    const [from, to] = [statusOf(settings.statuses, OldValue), statusOf(settings.statuses, NewValue)];
    return { is: 'status', from: from.status, to: to.status, code: NewValue };
  }
  if (Type === 'Set' && Field === 'Priority')
    return { is: 'priority', from: priorityOf(OldValue), to: priorityOf(NewValue) };
  if (Type === 'Set' && Field === 'Queue') {
    const [from, to] = [account.lines.get(OldValue), account.lines.get(NewValue)];
    return from && to && from !== to ? { is: 'line', from, to } : undefined;
  }
  if (Type === 'CustomField' && Field === account.fields.get('closure')) {
    return { is: 'closure', comment: NewValue === '' ? undefined : NewValue.replace(/^\S+\s?/, '') };
  }
  return undefined;
}

function messageOf({ CustomFields }: WireTransaction, { fields }: Settings): What {
  const valueOf = (field: string): string => CustomFields.find(({ name }) => name === field)?.values[0] ?? '';
  const channel = valueOf(fields.channel);
  return { is: 'message', key: valueOf(fields.messageKey), ...(isChannel(channel) && { channel }) };
}

function isChannel(text: string): text is ContactChannel {
  return text === 'phone' || text === 'remote-session' || text === 'visit';
}

/** Who filed the ticket, and whoever is of the same organisation, is a customer; everyone else is support. */
function actorOf({ id, RealName, Organization }: WirePerson, { account, requesters }: Reading): Actor {
  if (id === 'RT_System') return { role: 'system' };
  const name = RealName || id;
  if (id === account.login) return { role: 'customer', name, self: true };
  const { organisation } = account.session;
  const customer = requesters.has(id) || (Organization !== undefined && Organization === organisation.id);
  return { role: customer ? 'customer' : 'support', name };
}
