/** The customer is being asked something in the thread, or no longer. Heard by the panel around it only, whose header waits meanwhile. */
export class StepEvent extends Event {
  readonly open: boolean;

  constructor(open: boolean) {
    super('step', { bubbles: true });
    this.open = open;
  }
}
