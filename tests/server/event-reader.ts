import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { EventSourceMessage } from 'eventsource-parser';

/** Reads an event stream piece by piece, as the test asks. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<EventSourceMessage>;

  constructor(response: Response) {
    if (!response.body) throw new Error('There is no stream.');
    const bytes: ReadableStream<BufferSource> = response.body;
    const events = bytes.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    this.#reader = events.getReader();
  }

  /** Waits for the next event; nothing when the stream has ended. */
  async next(): Promise<EventSourceMessage | undefined> {
    return (await this.#reader.read()).value;
  }

  async take(count: number): Promise<EventSourceMessage[]> {
    const events: EventSourceMessage[] = [];
    while (events.length < count) {
      const event = await this.next();
      if (!event) break;
      events.push(event);
    }
    return events;
  }

  /** Leaves, as a page that is closed does. */
  leave(): Promise<void> {
    return this.#reader.cancel();
  }
}

/** The ticket that an event points at. */
export function ticketOf(event: EventSourceMessage | undefined): string | undefined {
  return event && JSON.parse(event.data).ticketId;
}
