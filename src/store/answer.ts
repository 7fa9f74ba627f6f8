import { SupportError } from '../port/support-error.js';

/** What came of a question to the help desk; nothing when it was abandoned, however late the answer comes. */
export type Answer<T> = { readonly value: T } | { readonly error: SupportError } | undefined;

/** Waits for an answer until one of the signals says that nobody wants it any more. Never rejects. */
export async function answerTo<T>(
  question: (signal: AbortSignal) => Promise<T>,
  signals: readonly AbortSignal[],
): Promise<Answer<T>> {
  if (signals.some((signal) => signal.aborted)) return undefined;
  const call = new AbortController();
  const done = new AbortController();
  const abandoned = new Promise<undefined>((resolve) => {
    const abandon = (): void => {
      call.abort();
      resolve(undefined);
    };
    for (const signal of signals) signal.addEventListener('abort', abandon, { signal: done.signal });
  });
  const answer = await Promise.race([abandoned, settled(question, call.signal)]);
  done.abort();
  return answer;
}

async function settled<T>(question: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<Answer<T>> {
  try {
    return { value: await question(signal) };
  } catch (error) {
    return { error: toSupportError(error) };
  }
}

/** Takes a SupportError as it is; anything else is a fault of the adapter, after which a change may or may not have happened. */
export function toSupportError(error: unknown): SupportError {
  if (isSupportError(error)) return error;
  const message = `The adapter threw ${String(error)}, no SupportError`;
  return new SupportError('malformed', message, { cause: error, outcome: 'unknown' });
}

/** By name: a page may hold two copies of the class, one in the bundle of the adapter and one in ours. */
function isSupportError(error: unknown): error is SupportError {
  return error instanceof Error && error.name === 'SupportError';
}
