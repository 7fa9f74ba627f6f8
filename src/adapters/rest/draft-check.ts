import type { TextLimits } from '../../domain/service.js';
import type { TicketDraft, TicketKind } from '../../domain/ticket.js';
import type { MessageDraft } from '../../domain/timeline.js';
import { SupportError, type FieldProblem } from '../../port/support-error.js';

/** Throws `invalid` with every problem of a draft, so that a help desk is never asked for what it would mangle. */
export function checkDraft(draft: TicketDraft, limits: TextLimits, kinds: readonly TicketKind[]): void {
  refuse([
    ...textProblems('/subject', draft.subject, limits.subject),
    ...textProblems('/body', draft.body, limits.body),
    ...(kinds.includes(draft.kind) ? [] : [{ pointer: '/kind', message: 'is no kind of this help desk' }]),
  ]);
}

/** Throws `invalid` when a reply does not hold. */
export function checkMessage(message: MessageDraft, limits: TextLimits): void {
  refuse(textProblems('/body', message.body, limits.body));
}

/** Throws `invalid` when there are problems. */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  const told = problems.map(({ pointer, message }) => `${pointer} ${message}`).join(', ');
  throw new SupportError('invalid', `What was sent does not hold: ${told}`, { problems });
}

function textProblems(pointer: string, text: string, limit: number): FieldProblem[] {
  if (text.trim() === '') return [{ pointer, message: 'is empty' }];
  return text.length > limit ? [{ pointer, message: `is longer than ${limit} characters` }] : [];
}
