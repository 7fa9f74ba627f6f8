import { DeskRefusal } from '../../desk/desk.js';
import { SupportError } from '../../port/support-error.js';

/** Says in the port's words why the desk did not do what was asked. What the desk never meant to throw is `unavailable`. */
export function asSupportError(error: unknown): SupportError {
  if (error instanceof SupportError) return error;
  if (error instanceof DeskRefusal) {
    return new SupportError(error.code, error.message, {
      problems: error.problems ?? [],
      ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
      cause: error,
    });
  }
  return new SupportError('unavailable', 'the desk in memory failed', { outcome: 'unknown', cause: error });
}
