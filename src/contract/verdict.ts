import type { Schema } from './schema.js';

/** What a person is told to mend, and where: `weekly.mon[1]`, empty for the whole. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Whether a value holds: the value itself, or all that is wrong with it. */
export type Verdict<T> =
  { readonly holds: true; readonly value: T } | { readonly holds: false; readonly faults: Fault[] };

/** Writes a place in JSON as JavaScript would. */
function pathOf(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    const name = String(step);
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`;
    return path ? `${path}.${name}` : name;
  }, '');
}

/** Judges parsed JSON by a schema whose messages are for people. */
export function judge<T>(schema: Schema<T>, json: unknown): Verdict<T> {
  const { success, data, error } = schema.safeParse(json);
  if (success) return { holds: true, value: data };
  return { holds: false, faults: error.issues.map(({ path, message }) => ({ path: pathOf(path), message })) };
}
