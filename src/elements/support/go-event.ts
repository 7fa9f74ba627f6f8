import type { OpenTarget } from './open-target.js';

/** A view of the panel asks for another one. Heard by the panel only. */
export class GoEvent extends Event {
  readonly to: OpenTarget;

  constructor(to: OpenTarget) {
    super('go');
    this.to = to;
  }
}
