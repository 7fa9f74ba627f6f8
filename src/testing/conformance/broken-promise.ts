import { SupportError, type SupportErrorCode } from '../../port/support-error.js';

/** An adapter did not keep what the port promises; the message says what was promised and what came instead. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Fails unless what was promised holds. */
export function promised(holds: unknown, what: string): asserts holds {
  if (!holds) throw new BrokenPromise(what);
}

/** Fails unless a list has a value. */
export function promisedAmong(list: readonly unknown[], value: unknown, what: string): void {
  promised(list.includes(value), `${what}\n  promised: ${write(value)} among them\n  got:      ${write(list)}`);
}

/** An error and what caused it, one beneath the other. */
export function withCauses(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? String(error) : `${String(error)}\n  because:  ${withCauses(cause)}`;
}

/** Fails unless two values say the same, in whatever order their properties stand. */
export function promisedSame(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [write(actual), write(expected)];
  promised(is === should, `${what}\n  promised: ${should}\n  got:      ${is}`);
}

/** Fails unless the call is refused with one of these codes, nothing having been applied. */
export async function promisedRefusal(
  call: Promise<unknown>,
  codes: SupportErrorCode | readonly SupportErrorCode[],
  what: string,
): Promise<SupportError> {
  const error = await failureOf(call, what);
  promised(error instanceof SupportError, `${what}: rejects with a SupportError, not with ${String(error)}`);
  promised([codes].flat().includes(error.code), `${what}: is refused as ${String(codes)}, not as ${error.code}`);
  promised(error.outcome === 'not-applied', `${what}: says that nothing was applied, not ${error.outcome}`);
  promised(!error.retryable, `${what}: does not invite to try the same again`);
  return error;
}

/** Fails unless the call rejects with the caller's own AbortError. */
export async function promisedAbort(call: Promise<unknown>, what: string): Promise<void> {
  const error = await failureOf(call, what);
  promised(
    error instanceof Error && error.name === 'AbortError',
    `${what}: rejects with AbortError, not with ${String(error)}`,
  );
}

async function failureOf(call: Promise<unknown>, what: string): Promise<unknown> {
  let value;
  try {
    value = await call;
  } catch (error) {
    return error;
  }
  throw new BrokenPromise(`${what}: is refused, but it answered ${write(value)}`);
}

function write(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
}
