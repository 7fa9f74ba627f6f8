import type { ConformanceFault } from './conformance/harness.js';

/** A `fetch` that can be told how its next request goes wrong. */
export interface FaultyFetch {
  readonly fetch: typeof fetch;
  /** Lets the next request that changes something, or that reads, go wrong, and only that. */
  next(fault: ConformanceFault, on: 'change' | 'reading'): void;
}

const reads = new Set(['GET', 'HEAD']);

/** Puts faults between an adapter and its desk: for the `faults` of a conformance harness. */
export function faultyFetch(real: typeof fetch = fetch): FaultyFetch {
  let waiting: { readonly fault: ConformanceFault; readonly on: string } | undefined;
  return {
    next: (fault, on) => (waiting = { fault, on }),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const now = waiting;
      if (now?.on !== (reads.has(request.method) ? 'reading' : 'change')) return real(request);
      waiting = undefined;
      return goneWrong(now.fault, request, real);
    },
  };
}

async function goneWrong(fault: ConformanceFault, request: Request, real: typeof fetch): Promise<Response> {
  if (fault === 'request-lost') throw new TypeError('fetch failed: the request was lost');
  if (fault === 'silence') return silence(request.signal);
  if (fault === 'unavailable') return new Response('Bad gateway', { status: 502 });
  if (fault === 'rate-limited') return new Response('Too much', { status: 429, headers: { 'retry-after': '2' } });
  const response = await real(request);
  const text = await response.text();
  if (fault === 'response-lost') throw new TypeError('fetch failed: the answer was lost');
  const { status, headers } = response;
  return new Response(text.slice(0, text.length / 2), { status, headers: new Headers(withoutLength(headers)) });
}

function withoutLength(headers: Headers): [string, string][] {
  return [...headers].filter(([name]) => !['content-length', 'content-encoding'].includes(name));
}

/** Never answers; rejects as `fetch` does when the caller gives up. */
async function silence(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  signal.throwIfAborted();
  throw new TypeError('fetch failed: no answer');
}
