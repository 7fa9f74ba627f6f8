import type { MessagesOf } from '../../i18n/messages.js';
import { localText } from '../shared/local-text.js';
import type { DeskProblem } from './desk-answers.js';
import type { FurtherView } from './form-view.js';

/** What the customer reads about a problem in a field of the help desk; its label alone until the words are there. */
export function deskProblemText(
  problem: DeskProblem,
  { fieldText, languageTag }: Pick<FurtherView, 'fieldText' | 'languageTag'>,
): string {
  const label = localText(problem.asked.label, languageTag);
  // To the last digit: 0.0005 is not 0.001.
  const numbers = new Intl.NumberFormat(languageTag, { maximumFractionDigits: 20 });
  return fieldText ? problemWords(problem, label, fieldText, numbers) : label;
}

function problemWords(
  { asked, wrong }: DeskProblem,
  label: string,
  text: MessagesOf<'service'>,
  numbers: Intl.NumberFormat,
): string {
  if (wrong === 'too-long') return text['error.fieldLong']({ label, max: numbers.format(asked.maxLength ?? 0) });
  if (wrong === 'unreadable') return text['error.fieldNumber']({ label });
  if (wrong === 'too-little') return text['error.fieldLeast']({ label, min: numbers.format(asked.min ?? 0) });
  if (wrong === 'too-much') return text['error.fieldMost']({ label, max: numbers.format(asked.max ?? 0) });
  if (asked.type === 'checkbox' || asked.type === 'consent') return text['error.fieldUnticked']({ label });
  const isWritten = asked.type === 'text' || asked.type === 'long-text' || asked.type === 'number';
  return text[isWritten ? 'error.fieldMissing' : 'error.fieldUnchosen']({ label });
}
