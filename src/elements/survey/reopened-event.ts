/** The survey has gone while the customer was at it, as with a ticket that is open again. Heard by the thread around it only. */
export class ReopenedEvent extends Event {
  constructor() {
    super('reopened');
  }
}
