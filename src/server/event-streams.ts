import { writeEvent } from '../contract/event.js';
import type { DeskEvent } from '../desk/desk.js';
import { Refusal } from './refusal.js';

/** What a stream of events is made from. */
export interface StreamSource {
  /** Opens the feed; it ends when the signal aborts. */
  readonly open: (signal: AbortSignal) => AsyncIterable<DeskEvent>;
  /** Milliseconds after which the stream ends, since its token does. */
  readonly endsAfter: number;
}

const headers = {
  'Content-Type': 'text/event-stream',
  // Keeps nginx from holding events back.
  'X-Accel-Buffering': 'no',
};

const beat = Symbol('heartbeat');

/** The event streams that a server has open, so that they can all be ended. */
export class EventStreams {
  readonly #heartbeat: number;
  readonly #open = new Set<AbortController>();
  #closed = false;

  /** @param heartbeat Milliseconds of silence after which a comment says that the stream is alive. */
  constructor(heartbeat: number) {
    this.#heartbeat = heartbeat;
  }

  /** Whether the server is going down and opens no more. */
  get closed(): boolean {
    return this.#closed;
  }

  /** How many streams are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Answers with events as they happen, until the client leaves, the token ends or the server closes. */
  respond(source: StreamSource): Response {
    if (this.#closed) throw new Refusal('unavailable', 'This server is going down.');
    const stop = new AbortController();
    const expiry = setTimeout(() => stop.abort(), source.endsAfter);
    stop.signal.addEventListener('abort', () => {
      clearTimeout(expiry);
      this.#open.delete(stop);
    });
    this.#open.add(stop);
    const frames = this.#frames(source.open(stop.signal), stop.signal);
    return new Response(streamOf(frames, stop), { headers });
  }

  /** Ends all streams; clients resume elsewhere from where they were. */
  close(): void {
    this.#closed = true;
    for (const stop of [...this.#open]) stop.abort();
  }

  async *#frames(events: AsyncIterable<DeskEvent>, signal: AbortSignal): AsyncGenerator<string, void, undefined> {
    // Makes the headers leave at once, and tells that the stream is open.
    yield ':\n\n';
    const iterator = events[Symbol.asyncIterator]();
    let next = iterator.next();
    while (!signal.aborted) {
      const result = await this.#orBeat(next, signal);
      if (result === beat) yield ':\n\n';
      else if (result.done) return;
      else {
        yield frameOf(result.value);
        next = iterator.next();
      }
    }
  }

  async #orBeat<T>(next: Promise<T>, signal: AbortSignal): Promise<T | typeof beat> {
    let wake = (): void => undefined;
    const silence = new Promise<typeof beat>((resolve) => {
      wake = () => resolve(beat);
    });
    const timer = setTimeout(wake, this.#heartbeat);
    signal.addEventListener('abort', wake);
    try {
      return await Promise.race([next, silence]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
    }
  }
}

function frameOf(event: DeskEvent): string {
  const frame = writeEvent(event);
  return `event: ${frame.event}\nid: ${frame.id}\ndata: ${frame.data}\n\n`;
}

/** Bytes as they are asked for, so that a slow reader makes nothing pile up. */
function streamOf(frames: AsyncGenerator<string, void, undefined>, stop: AbortController): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await frames.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
        if (done) stop.abort();
      } catch (error) {
        stop.abort();
        controller.error(error);
      }
    },
    cancel() {
      stop.abort();
    },
  });
}
