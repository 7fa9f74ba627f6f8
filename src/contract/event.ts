import * as z from 'zod/mini';

import type { TicketId } from '../domain/ticket.js';
import { exactly, type Schema } from './schema.js';

/** A hint from the feed that something changed; `cursor` is where to resume from. */
export type WireEvent =
  | { readonly type: 'ticket-changed'; readonly cursor: string; readonly ticketId: TicketId }
  | { readonly type: 'service-changed'; readonly cursor: string }
  | { readonly type: 'resync'; readonly cursor: string };

/** What the `data:` line of a `ticket-changed` holds. The other events carry `{}`. */
export const ticketChangedSchema: Schema<{ readonly ticketId: TicketId }> = exactly<{ readonly ticketId: TicketId }>()(
  z.object({ ticketId: z.string() }),
);

/** One frame of the event stream, as a parser of `text/event-stream` hands it over. */
export interface EventFrame {
  readonly event?: string | undefined;
  readonly id?: string | undefined;
  readonly data: string;
}

/** Reads a frame; nothing for an event that only a newer client knows. Throws when a known one is outside the contract. */
export function readEvent(frame: EventFrame): WireEvent | undefined {
  const cursor = frame.id ?? '';
  if (frame.event === 'ticket-changed') {
    return { type: 'ticket-changed', cursor, ticketId: ticketChangedSchema.parse(JSON.parse(frame.data)).ticketId };
  }
  return frame.event === 'service-changed' || frame.event === 'resync' ? { type: frame.event, cursor } : undefined;
}

/** Writes an event as a frame of the stream. */
export function writeEvent(event: WireEvent): Required<EventFrame> {
  const data = event.type === 'ticket-changed' ? { ticketId: event.ticketId } : {};
  return { event: event.type, id: event.cursor, data: JSON.stringify(data) };
}
