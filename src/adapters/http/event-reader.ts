import { createParser } from 'eventsource-parser';

import { readEvent } from '../../contract/event.js';
import type { SupportEvent } from '../../port/support-event.js';

/** Makes a reader of one event stream: bytes in, however they were cut; the events they complete out. Throws outside the contract. */
export function eventReader(): (piece: Uint8Array) => readonly SupportEvent[] {
  const decoder = new TextDecoder();
  const complete: SupportEvent[] = [];
  const parser = createParser({
    onEvent: (frame) => {
      const event = readEvent(frame);
      if (event) complete.push(event);
    },
  });
  return (piece) => {
    parser.feed(decoder.decode(piece, { stream: true }));
    return complete.splice(0);
  };
}
