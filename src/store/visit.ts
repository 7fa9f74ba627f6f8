/** All that is known for one signed-in user, and every call made for them; ended as a whole. */
export class Visit {
  readonly ended: boolean = false;
}
