import type { TicketKind } from '../../domain/ticket.js';
import type { FormText } from './form-text.js';

/** One answer to what a ticket is about. `covers` holds the kinds that stand behind it. */
export interface KindChoice {
  readonly kind: TicketKind;
  readonly covers: readonly TicketKind[];
  readonly label: string;
}

/** What a customer may say a ticket is about, for the kinds that the help desk takes: an order and a quote are one choice. */
export function kindChoices(kinds: readonly TicketKind[], text: FormText): KindChoice[] {
  const labels: Record<TicketKind, string> = {
    question: text['form.kindQuestion'],
    fault: text['form.kindFault'],
    task: text['form.kindTask'],
    order: text['form.kindOrder'],
    quote: text['form.kindQuote'],
  };
  const together = kinds.includes('order') && kinds.includes('quote');
  return kinds
    .filter((kind) => !(together && kind === 'quote'))
    .map((kind) => ({ kind, covers: together && kind === 'order' ? ['order', 'quote'] : [kind], label: labels[kind] }));
}
