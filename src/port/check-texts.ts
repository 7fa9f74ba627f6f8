import type { TextLimits } from '../domain/service.js';
import { SupportError } from './support-error.js';

/** Throws `invalid`, with where and why, unless each text has something to say and is within its limit. */
export function checkTexts(texts: { readonly subject?: string; readonly body: string }, limits: TextLimits): void {
  const problems = (['subject', 'body'] as const).flatMap((name) => {
    const text = texts[name];
    if (text === undefined || (text.trim() !== '' && text.length <= limits[name])) return [];
    return [{ pointer: `/${name}`, message: `/${name} must have 1 to ${limits[name]} characters` }];
  });
  if (problems.length > 0) throw new SupportError('invalid', 'the texts do not hold', { problems });
}
