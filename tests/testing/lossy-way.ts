import { SupportError, type SupportAdapter } from '../../src/port/index.js';
import type { ConformanceFault } from '../../src/testing/adapter-conformance.js';

type Call = (...args: unknown[]) => Promise<unknown>;

const changes: ReadonlySet<string> = new Set(['fileTicket', 'reply', 'act']);
const readings: ReadonlySet<string> = new Set(['getTicket', 'listTickets', 'listEntries']);

/** What may get lost between an adapter without a network and its desk, told as the port wants it told. */
export class LossyWay {
  #waiting: { readonly fault: ConformanceFault; readonly on: 'change' | 'reading' } | undefined;

  /** Lets the next change, or the next reading, go wrong. */
  next(fault: ConformanceFault, on: 'change' | 'reading'): void {
    this.#waiting = { fault, on };
  }

  /** The adapter, with this way behind it. */
  before(adapter: SupportAdapter): SupportAdapter {
    return new Proxy(adapter, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        const call: Call = value.bind(target);
        const on = changes.has(String(name)) ? 'change' : readings.has(String(name)) ? 'reading' : undefined;
        return on ? (...args: unknown[]) => this.#sent(on, call, args) : call;
      },
    });
  }

  async #sent(on: 'change' | 'reading', call: Call, args: unknown[]): Promise<unknown> {
    const waiting = this.#waiting;
    if (waiting?.on !== on) return call(...args);
    this.#waiting = undefined;
    const outcome = on === 'change' ? 'unknown' : 'not-applied';
    switch (waiting.fault) {
      case 'rate-limited':
        throw new SupportError('rate-limited', 'too much', { retryAfter: 2_000 });
      case 'unavailable':
        throw new SupportError('unavailable', 'not now', { outcome });
      case 'silence':
        return new Promise((_, reject) =>
          signalOf(args).addEventListener('abort', () => reject(signalOf(args).reason)),
        );
      case 'request-lost':
        throw new SupportError('network', 'the request was lost', { outcome });
      case 'response-lost':
        await call(...args);
        throw new SupportError('network', 'the answer was lost', { outcome });
      case 'half-answer':
        await call(...args);
        throw new SupportError('malformed', 'half an answer', { outcome });
    }
  }
}

function signalOf(args: readonly unknown[]): AbortSignal {
  const options = args.at(-1);
  const signal = typeof options === 'object' && options && 'signal' in options ? options.signal : undefined;
  return signal instanceof AbortSignal ? signal : new AbortController().signal;
}
