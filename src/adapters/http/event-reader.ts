import { createParser } from 'eventsource-parser';

import type { EventFrame } from '../../contract/event.js';
import type { SupportEvent } from '../../port/support-event.js';

/** Understands one frame; gives nothing for one that says nothing to this client. Throws outside the contract. */
export type FrameReader = (frame: EventFrame) => SupportEvent | undefined;

/** Makes a reader of one event stream: bytes in, however they were cut; the events they complete out. Throws what `read` throws. */
export function eventReader(read: FrameReader): (piece: Uint8Array) => readonly SupportEvent[] {
  const decoder = new TextDecoder();
  const complete: SupportEvent[] = [];
  const parser = createParser({
    onEvent: (frame) => {
      const event = read(frame);
      if (event) complete.push(event);
    },
  });
  return (piece) => {
    parser.feed(decoder.decode(piece, { stream: true }));
    return complete.splice(0);
  };
}
