import type { FormField } from '../../domain/service.js';
import type { FieldValue } from '../../domain/ticket.js';
import { localText } from './local-text.js';
import { timeFormat } from './time-format.js';

/**
 * What was answered to a question of the help desk's own, by the names of its options and as the language writes dates and
 * numbers; empty where there is nothing to tell.
 */
export function answerWords({ type, options }: FormField, answer: FieldValue | undefined, languageTag: string): string {
  if (answer === undefined || answer === false) return '';
  if (answer === true) return '✓';
  if (typeof answer === 'number') return answer.toLocaleString(languageTag, { maximumFractionDigits: 20 });
  const date = type === 'date' ? Date.parse(String(answer)) : NaN;
  if (!Number.isNaN(date)) return timeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  const values = typeof answer === 'object' ? answer : [answer];
  const words = values.map((value) => {
    const option = options?.find((each) => each.value === value);
    return option ? localText(option.label, languageTag) : value;
  });
  return new Intl.ListFormat(languageTag, { type: 'unit' }).format(words);
}
