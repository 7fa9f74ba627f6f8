/** Thrown by a harness's `staff` for what its desk does not have at all: the check is then skipped, with this reason. */
export class NotAtThisDesk extends Error {
  override readonly name = 'NotAtThisDesk';
}
