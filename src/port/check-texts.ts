import type { TextLimits } from '../domain/service.js';
import { SupportError, type FieldProblem } from './support-error.js';

/** What a customer writes; a reply has no subject. */
export interface WrittenTexts {
  readonly subject?: string;
  readonly body: string;
}

/** Where a text says nothing or is over its limit, and why. */
export function textProblems(texts: WrittenTexts, limits: TextLimits): FieldProblem[] {
  return (['subject', 'body'] as const).flatMap((name) => {
    const text = texts[name];
    if (text === undefined || (text.trim() !== '' && text.length <= limits[name])) return [];
    return [{ pointer: `/${name}`, message: `must have 1 to ${limits[name]} characters` }];
  });
}

/** Throws `invalid`, with every place and why, unless each text has something to say and is within its limit. */
export function checkTexts(texts: WrittenTexts, limits: TextLimits): void {
  refuse(textProblems(texts, limits));
}

/** Throws `invalid` when there are problems. */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  const told = problems.map(({ pointer, message }) => `${pointer} ${message}`).join(', ');
  throw new SupportError('invalid', `What was sent does not hold: ${told}`, { problems });
}
