import type { SupportError } from '../../port/support-error.js';
import type { FailedOperation, SupportErrorEvent } from '../support/events.js';

/** A `SupportError`, or what of one is known where another page was told. */
type SentError = Pick<SupportError, 'code' | 'retryAfter'>;

/**
 * Something that was sent did not get there. The same event as a `SupportErrorEvent`, but a class of its own: one that was
 * shared with the launcher would cost every page another file.
 */
export class SendingErrorEvent extends Event implements SupportErrorEvent {
  static readonly type = 'tc-error';
  readonly error: SentError;
  readonly operation: FailedOperation;

  constructor(error: SentError, operation: FailedOperation) {
    super(SendingErrorEvent.type, { bubbles: true, composed: true });
    this.error = error;
    this.operation = operation;
  }
}

const told = new WeakSet<SentError>();

/** Tells the host page of a failure, once however often it is drawn. */
export function tellError(host: HTMLElement, error: SentError, operation: FailedOperation): void {
  if (told.has(error)) return;
  told.add(error);
  host.dispatchEvent(new SendingErrorEvent(error, operation));
}
