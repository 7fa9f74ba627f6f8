import { eventsQuerySchema } from '../contract/query.js';
import type { DeskEvent } from '../desk/desk.js';
import type { Caller } from './caller.js';
import { checked } from './json-body.js';
import { nothing, type Incoming, type Operation } from './operation.js';

/** Whose feed is streamed, and from where. */
export interface EventFeed extends Pick<Operation, 'name' | 'summary' | 'path' | 'audience'> {
  readonly admit: (incoming: Incoming) => Promise<Caller>;
  readonly listen: (
    incoming: Incoming,
    caller: Caller,
    after: string | undefined,
    signal: AbortSignal,
  ) => AsyncIterable<DeskEvent>;
}

/** Makes the operation that streams a feed. `Last-Event-ID` says where to resume, else `?after=`. */
export function eventOperation({ admit, listen, ...named }: EventFeed): Operation {
  return {
    ...named,
    method: 'GET',
    query: eventsQuerySchema,
    body: nothing,
    answer: nothing,
    status: 200,
    mediaType: 'text/event-stream',
    run: async (incoming) => {
      const { request, parts } = incoming;
      const caller = await admit(incoming);
      const query = checked(eventsQuerySchema, cursorsOf(request), 'query');
      if (request.method === 'HEAD') return new Response(null);
      return parts.streams.respond({
        open: (signal) => listen(incoming, caller, query.after, signal),
        endsAfter: caller.until - parts.desk.now(),
      });
    },
  };
}

function cursorsOf(request: Request): { readonly after?: string } {
  const after = request.headers.get('last-event-id') || new URL(request.url).searchParams.get('after');
  return after ? { after } : {};
}
