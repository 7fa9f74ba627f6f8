import type { Priority } from '../../domain/ticket.js';

/** Request Tracker's number as our word: 0 is not decided yet, and 25, 50 and 75 part the rest. */
export function priorityOf(value: string): Priority | null {
  const number = Number(value) || 0;
  if (number <= 0) return null;
  if (number <= 25) return 'low';
  if (number <= 50) return 'normal';
  return number <= 75 ? 'high' : 'urgent';
}
