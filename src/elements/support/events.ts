/** The element is on the page and takes calls; the rest of it loads when somebody wants to use it. */
export class ReadyEvent extends Event {
  constructor() {
    super('tc-ready', { bubbles: true, composed: true });
  }
}

/** The panel has opened. */
export class OpenEvent extends Event {
  constructor() {
    super('tc-open', { bubbles: true, composed: true });
  }
}

/** The panel has closed. What was being written is kept. */
export class CloseEvent extends Event {
  constructor() {
    super('tc-close', { bubbles: true, composed: true });
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

/** The number of tickets with unread replies is another one. */
export class UnreadChangeEvent extends Event {
  /** Tickets with at least one unread reply. */
  readonly unread: number;

  constructor(unread: number) {
    super('tc-unread-change', { bubbles: true, composed: true });
    this.unread = unread;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-ready': ReadyEvent;
    'tc-open': OpenEvent;
    'tc-close': CloseEvent;
    'tc-error': SupportErrorEvent;
    'tc-unread-change': UnreadChangeEvent;
  }
}
