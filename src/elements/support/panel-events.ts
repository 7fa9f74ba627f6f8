// Nothing of this happens before somebody means to use support, so it comes with what makes it happen.

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
    'tc-open': OpenEvent;
    'tc-close': CloseEvent;
    'tc-unread-change': UnreadChangeEvent;
  }
  interface DocumentEventMap {
    'tc-unread-change': UnreadChangeEvent;
  }
}
