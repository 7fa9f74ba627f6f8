import type { TicketKind } from '../../domain/ticket.js';
import type { Settings } from './options.js';
import type { WireIssue } from './wire.js';

const kinds: readonly string[] = ['question', 'fault', 'task', 'order', 'quote'] satisfies TicketKind[];

/** What the customer wants; a question where the field does not tell. */
export function kindOf(issue: WireIssue, { fields }: Settings): TicketKind {
  const kind = valueOf(issue, fields.kind);
  return isKind(kind) ? kind : 'question';
}

/** The value of a custom field; empty where there is none. */
export function valueOf({ custom_fields = [] }: WireIssue, field: number | undefined): string {
  const value = custom_fields.find(({ id }) => id === field)?.value;
  return typeof value === 'string' ? value : '';
}

function isKind(text: string): text is TicketKind {
  return kinds.includes(text);
}
