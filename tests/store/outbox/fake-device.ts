import type { Device, TabChannel } from '../../../src/store/device.js';
import { MemoryShelf } from '../../../src/store/outbox/outbox-shelf.js';
import type { OutboxShelf } from '../../../src/store/outbox/outbox-shelf.js';

/** One page's line. */
interface Line {
  readonly page: FakePage;
  readonly name: string;
  hear(message: unknown): void;
}

/** A device whose pages share a shelf, a lock and a line, and can be killed. */
export class FakeDevice {
  readonly shelf: OutboxShelf = new MemoryShelf();
  readonly lines = new Set<Line>();
  readonly #holders = new Map<string, FakePage>();
  readonly #queue: { readonly name: string; readonly page: FakePage; readonly enter: () => void }[] = [];

  /** Opens a page. `through` lets each use of the shelf wait for the test. */
  page(through: <T>(act: () => Promise<T>) => Promise<T> = (act) => act()): FakePage {
    return new FakePage(this, through);
  }

  /** Waits for the lock; `false` when it is not wanted any more. */
  async acquire(name: string, page: FakePage, signal: AbortSignal): Promise<boolean> {
    const holder = this.#holders.get(name);
    if (holder && holder !== page && !(await this.#queued(name, page, signal))) return false;
    this.#holders.set(name, page);
    return true;
  }

  #queued(name: string, page: FakePage, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const place = { name, page, enter: () => resolve(true) };
      this.#queue.push(place);
      signal.addEventListener('abort', () => {
        const at = this.#queue.indexOf(place);
        if (at >= 0) this.#queue.splice(at, 1);
        resolve(false);
      });
    });
  }

  /** Gives the locks of a page to those who wait. */
  release(page: FakePage, name?: string): void {
    for (const [held, holder] of [...this.#holders]) {
      if (holder !== page || (name !== undefined && name !== held)) continue;
      this.#holders.delete(held);
      const place = this.#queue.findIndex((next) => next.name === held && next.page.alive);
      const [next] = place < 0 ? [] : this.#queue.splice(place, 1);
      if (!next) continue;
      this.#holders.set(held, next.page);
      next.enter();
    }
  }
}

/** A page of a fake device. */
export class FakePage {
  alive = true;
  offline = false;
  hidden = false;
  /** Hears nothing, and does not let go of anything. */
  frozen = false;
  wake: (away: number) => void = () => {};
  readonly #device: FakeDevice;
  readonly #through: <T>(act: () => Promise<T>) => Promise<T>;

  constructor(device: FakeDevice, through: <T>(act: () => Promise<T>) => Promise<T>) {
    this.#device = device;
    this.#through = through;
  }

  /** What the store gets. */
  readonly device = async (): Promise<Device> => {
    const { shelf } = this.#device;
    const isOffline = (): boolean => this.offline;
    const isHidden = (): boolean => this.hidden;
    return {
      shelf: {
        read: (owner) => this.#through(() => shelf.read(owner)),
        change: (key, how) => this.#through(() => shelf.change(key, how)),
      },
      get offline() {
        return isOffline();
      },
      get hidden() {
        return isHidden();
      },
      lead: async (name, signal, work) => {
        if (!(await this.#device.acquire(name, this, signal))) return;
        if (!this.alive || signal.aborted) return this.#device.release(this, name);
        await work(signal);
        this.#device.release(this, name);
      },
      channel: (name, onMessage) => this.#channel(name, onMessage),
      onWake: (callback) => (this.wake = callback),
    };
  };

  /** The page is gone from one moment to the next. */
  kill(): void {
    this.alive = false;
    for (const line of this.#device.lines) if (line.page === this) this.#device.lines.delete(line);
    this.#device.release(this);
  }

  #channel(name: string, onMessage: (message: unknown) => void): TabChannel {
    const line: Line = { page: this, name, hear: onMessage };
    this.#device.lines.add(line);
    return {
      post: (message) => {
        for (const other of this.#device.lines) {
          if (other !== line && other.name === name)
            queueMicrotask(() => other.page.alive && !other.page.frozen && other.hear(message));
        }
      },
      close: () => this.#device.lines.delete(line),
    };
  }
}
