import { DeskRefusal, type DeskProblem } from './desk-refusal.js';

/** Refuses with `invalid` when anything does not hold. */
export function refuseProblems(tried: string, problems: readonly DeskProblem[]): void {
  if (problems.length > 0) {
    throw new DeskRefusal('invalid', `${tried}: ${problems.map((each) => each.message).join('; ')}`, { problems });
  }
}

/** Spaces, controls and marks without width are nothing that anybody could read, or find in a list. */
const readable = /[^\s\p{Cc}\p{Cf}]/u;

/** What does not hold of a text that must be there. `limit` is in characters as a text field counts them. */
export function textProblems(pointer: string, value: unknown, limit: number): DeskProblem[] {
  if (typeof value !== 'string') return [{ pointer, message: `${pointer} must be a text` }];
  if (!readable.test(value)) return [{ pointer, message: `${pointer} must not be empty` }];
  if (value.length > limit)
    return [{ pointer, message: `${pointer} may have ${limit} characters and has ${value.length}` }];
  // Storage and terminals trip over NUL, and nobody types it.
  return value.includes('\0') ? [{ pointer, message: `${pointer} must not contain NUL` }] : [];
}

/** What does not hold of a text per language, of which there must be one at least. */
export function localTextProblems(pointer: string, value: object, limit: number): DeskProblem[] {
  const texts = Object.entries(value);
  if (texts.length === 0) return [{ pointer, message: `${pointer} must be written in one language at least` }];
  return texts.flatMap(([language, text]) => textProblems(pointer + pointerTo(language), text, limit));
}

/** What does not hold of a text that may be left out. */
export function optionalTextProblems(pointer: string, value: unknown, limit: number): DeskProblem[] {
  return value === undefined || value === '' ? [] : textProblems(pointer, value, limit);
}

/** What does not hold of a value that must be one of a few. */
export function choiceProblems(pointer: string, value: unknown, choices: readonly unknown[]): DeskProblem[] {
  return choices.includes(value) ? [] : [{ pointer, message: `${pointer} must be one of ${choices.join(', ')}` }];
}

/** Names every property that does not belong: a caller may not set what is the desk's to set. */
export function strangerProblems(value: object, known: readonly string[]): DeskProblem[] {
  const strangers = Object.keys(value).filter((name) => !known.includes(name));
  return strangers.map((name) => ({ pointer: pointerTo(name), message: `${pointerTo(name)} is not known here` }));
}

/** A JSON pointer to what lies under these names. */
export function pointerTo(...names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
