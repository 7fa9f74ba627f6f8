/** The element is on the page and takes calls; the rest of it loads when somebody wants to use it. */
export class ReadyEvent extends Event {
  constructor() {
    super('tc-ready', { bubbles: true, composed: true });
  }
}

/** Something went wrong that the host page may want to know: the customer has been told already. */
export class SupportErrorEvent extends Event {
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
}
