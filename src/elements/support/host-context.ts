/** What the host page knows about the user and about where the question comes up, so that nobody is asked for it again. */
export interface HostContext {
  readonly product?: string;
  readonly version?: string;
  /** Address of the page that the question is about. */
  readonly url?: string;
  readonly name?: string;
  readonly email?: string;
}
