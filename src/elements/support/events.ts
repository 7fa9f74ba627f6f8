/** The element is on the page and takes calls; the rest of it loads when somebody wants to use it. */
export class ReadyEvent extends Event {
  constructor() {
    super('tc-ready', { bubbles: true, composed: true });
  }
}

/** What of the customer's did not get to the help desk, by the name that its adapter has for sending it. */
export type FailedOperation = 'fileTicket' | 'reply' | 'upload';

/** Something went wrong that the host page may want to know: the customer has been told already. */
export class SupportErrorEvent extends Event {
  /** What was being sent; nothing where the help desk, or a part of the widget, could not be reached at all. */
  declare readonly operation?: FailedOperation;
  /** A `SupportError` from the help desk, or what kept a part of the widget from loading. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('tc-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-ready': ReadyEvent;
    'tc-error': SupportErrorEvent;
  }
  interface DocumentEventMap {
    'tc-error': SupportErrorEvent;
  }
}
