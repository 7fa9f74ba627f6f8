import type { FieldValue } from '../../domain/ticket.js';

/**
 * What the host page knows for one field of the form: a value that the customer can change, or one that is sent as it stands,
 * `readonly` at its place in the form or `hidden` from the questions. What is hidden is still told before it is sent. `null`
 * is nothing known.
 */
export type ContextValue =
  FieldValue | null | { readonly value: FieldValue | null; readonly hidden?: boolean; readonly readonly?: boolean };

/**
 * What the host page knows about the user and about where the question comes up, so that nobody is asked for it again. Each
 * name is the id of a field of the help desk; `description`, `phone` and `service` are questions of every help desk.
 */
export interface HostContext {
  readonly product?: ContextValue;
  readonly version?: ContextValue;
  /** Address of the page that the question is about. */
  readonly url?: ContextValue;
  readonly name?: ContextValue;
  readonly email?: ContextValue;
  /** Text to start the description with. */
  readonly description?: string | null;
  /** A number to call back at. */
  readonly phone?: string | null;
  /** Id of a service in the catalogue, for an order or a quote. */
  readonly service?: string | null;
  readonly [field: string]: ContextValue | undefined;
}
