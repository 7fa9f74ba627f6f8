import type { TicketKind } from '../../domain/ticket.js';
import type { Choice } from './choice-field.js';
import type { FormText } from './form-text.js';
import type { FormView } from './form-view.js';

const labels = {
  question: 'form.kindQuestion',
  fault: 'form.kindFault',
  task: 'form.kindTask',
  order: 'form.kindOrder',
  quote: 'form.kindQuote',
} as const satisfies Record<TicketKind, keyof FormText>;

/** What a customer may say a ticket is about, for the kinds that the help desk takes: an order and a quote are one choice. */
export function kindChoices(kinds: readonly TicketKind[], { text, values }: FormView): Choice[] {
  const together = kinds.includes('order') && kinds.includes('quote');
  const chosen = together && values.kind === 'quote' ? 'order' : values.kind;
  return kinds
    .filter((kind) => !(together && kind === 'quote'))
    .map((kind) => ({ value: kind, label: text[labels[kind]], chosen: kind === chosen }));
}
