import type { FormField } from '../../domain/service.js';
import type { FieldValue } from '../../domain/ticket.js';
import { localText } from './local-text.js';

/** What was answered to a question of the help desk's own, by the names of its options; empty where there is nothing to tell. */
export function answerWords({ options }: FormField, answer: FieldValue | undefined, languageTag: string): string {
  if (answer === undefined || answer === false) return '';
  if (answer === true) return '✓';
  const values = typeof answer === 'object' ? answer : [String(answer)];
  const words = values.map((value) => {
    const option = options?.find((each) => each.value === value);
    return option ? localText(option.label, languageTag) : value;
  });
  return new Intl.ListFormat(languageTag, { type: 'unit' }).format(words);
}
