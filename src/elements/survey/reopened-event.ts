/** The customer has opened the ticket again from its survey, which goes with that. Heard by the thread around it only. */
export class ReopenedEvent extends Event {
  constructor() {
    super('reopened');
  }
}
