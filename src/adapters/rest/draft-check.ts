import type { TextLimits } from '../../domain/service.js';
import type { TicketDraft, TicketKind } from '../../domain/ticket.js';
import { refuse, textProblems } from '../../port/check-texts.js';

/** Throws `invalid` with every problem of a draft, so that a help desk is never asked for what it would mangle. */
export function checkDraft(draft: TicketDraft, limits: TextLimits, kinds: readonly TicketKind[]): void {
  refuse([
    ...textProblems(draft, limits),
    ...(kinds.includes(draft.kind) ? [] : [{ pointer: '/kind', message: 'is no kind of this help desk' }]),
  ]);
}
