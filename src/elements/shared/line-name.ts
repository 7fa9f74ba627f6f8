import type { Line } from '../../domain/ticket.js';
import type { MessagesOf } from '../../i18n/messages.js';

/** The name of a support line. */
export function lineName(line: Line, text: MessagesOf<'status'>): string {
  return text[line === 1 ? 'line.first' : line === 2 ? 'line.second' : 'line.third'];
}
