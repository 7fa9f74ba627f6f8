import type { TimelineEntry } from '../domain/timeline.js';
import type { SupportError } from '../port/support-error.js';

/** A reply that the help desk has not confirmed. A failed one keeps its text and can be sent again under the same key. */
export type OutgoingMessage = {
  readonly key: string;
  readonly body: string;
  /** When it was written, in epoch milliseconds of the help desk's clock. */
  readonly at: number;
} & Sending;

/** How far a reply has come. */
export type Sending = { readonly phase: 'sending' } | { readonly phase: 'failed'; readonly error: SupportError };

/** With the row of a key at another phase. */
export function withRow(
  outgoing: readonly OutgoingMessage[],
  key: string,
  sending: Sending,
): readonly OutgoingMessage[] {
  return outgoing.map((row) => (row.key === key ? { key, body: row.body, at: row.at, ...sending } : row));
}

/** Without the rows whose real entry has now arrived, also where the answer to the sending was lost. One row goes for one entry. */
export function withoutArrived(
  outgoing: readonly OutgoingMessage[],
  arrived: readonly TimelineEntry[],
): readonly OutgoingMessage[] {
  const bodies = arrived.map((entry) => (entry.kind === 'message' && entry.actor.self ? entry.body.trim() : undefined));
  return outgoing.filter((message) => {
    const place = bodies.indexOf(message.body.trim());
    if (place >= 0) delete bodies[place];
    return place < 0;
  });
}
