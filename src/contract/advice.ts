import * as z from 'zod/mini';

/*
 * Schemas for what a person writes by hand. Each message says what is wrong with a value and how to mend it, and reads on
 * from the place: `weekly.mon[1][0]` … `is "9:00"; write a time of day as HH:MM`. Only the server reads these.
 */

/** What a schema tells about a value that it refuses. */
interface Refused {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly keys?: unknown;
}

/** The option of a schema that words its refusals. */
export interface Advice {
  readonly error: (refused: Refused) => string;
}

const LONGEST_QUOTE = 60;

/** Quotes a value for a message, cut when long. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Says to write `what` in place of a value. */
export function write(what: string): Advice {
  return { error: ({ input }) => `${input === undefined ? 'is missing' : `is ${quote(input)}`}; write ${what}` };
}

/** An object with no other members than these, for a typing error in a name must not go unseen. */
export function closed<S extends z.core.$ZodLooseShape>(shape: S): ReturnType<typeof z.strictObject<S>> {
  const members = Object.keys(shape).join(', ');
  const notAnObject = write(`an object with ${members}`);
  return z.strictObject(shape, {
    error: (refused: Refused) =>
      refused.code === 'unrecognized_keys' && Array.isArray(refused.keys)
        ? `has ${refused.keys.map(quote).join(' and ')}, not known here; remove it, or name what is meant: ${members}`
        : notAnObject.error(refused),
  });
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): z.ZodMiniNumber<number> {
  const error = write(`a whole number from ${least} to ${most}`);
  return z.number(error).check(z.int(error), z.minimum(least, error), z.maximum(most, error));
}

/** A text with something in it. */
export function someText(what: string): z.ZodMiniString<string> {
  const error = write(what);
  return z.string(error).check(z.regex(/\S/, error));
}

/** What a check may look at and complain about: of a part of it, at a path. */
export interface Checked<T> {
  readonly value: T;
  complain(path: readonly PropertyKey[], message: string): void;
}

/** Makes a check of zod's out of one that looks at a whole value whose parts have all been found right. */
export function whole<T>(look: (checked: Checked<T>) => void): z.core.$ZodCheck<T> {
  return z.check<T>(({ value, issues }) =>
    look({
      value,
      complain: (path, message) => void issues.push({ code: 'custom', input: value, path: [...path], message }),
    }),
  );
}

/** Complains about every item of a list that is in a sense the same as one before it. */
export function noneTwice<T>(sense: (item: T) => string, mend: string): z.core.$ZodCheck<readonly T[]> {
  return whole(({ value, complain }) => {
    const first = new Map<string, number>();
    for (const [index, item] of value.entries()) {
      const known = first.get(sense(item));
      if (known === undefined) first.set(sense(item), index);
      else complain([index], `has ${quote(sense(item))}, which stands at [${known}] already; ${mend}`);
    }
  });
}
