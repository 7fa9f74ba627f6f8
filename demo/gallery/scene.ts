import { createSupportStore } from 'tc-support';
import type { FormField, SupportAdapter, Ticket, TicketDraft, TimelineEntry } from 'tc-support';
import { createDesk, createSampleDesk, memoryAdapter, samplePeople, sampleService } from 'tc-support/adapters/memory';
import type { Desk } from 'tc-support/adapters/memory';
import { timeCareRules } from 'tc-support/hours/sweden';

import { takingFiles, telling, type FileFate } from './file-fates.js';
import { inOneLanguage } from './in-language.js';
import { scripted, type Script } from './scripted-adapter.js';

/** What a state is made of when the sample desk is not meant. */
export interface SceneOptions {
  /** Id of a sample person. */
  readonly as?: string;
  /** A desk without tickets. */
  readonly empty?: boolean;
  readonly script?: Script;
  /** A help desk that tells no opening hours. */
  readonly noHours?: boolean;
  /** What the help desk asks itself, over a desk without tickets. */
  readonly fields?: readonly FormField[];
  /** How far files get, by name. */
  readonly fates?: Readonly<Record<string, FileFate>>;
  /** A device that keeps drafts, as long as the state is shown. */
  readonly keeps?: boolean;
  /** A device that knows it has no network. */
  readonly offline?: boolean;
  /** What stands last in every timeline. */
  readonly told?: readonly TimelineEntry[];
}

/** A help desk of its own for one state, and the customer before it. */
export class Scene {
  readonly desk: Desk;
  readonly adapter: SupportAdapter;
  readonly script: Script;
  readonly #offline: boolean;
  #keys = 0;
  #customer: string;
  readonly #storage: ReturnType<typeof forgetful> | undefined;

  constructor({
    as = 'anna',
    empty = false,
    script = {},
    noHours = false,
    fields,
    fates,
    keeps = false,
    offline = false,
    told = [],
  }: SceneOptions = {}) {
    const { calendar: _calendar, ...sample } = sampleService(Date.now());
    const service = fields ? { ...sample, fields } : sample;
    const bare = { now: Date.now, people: samplePeople, service, ...(!noHours && { calendar: timeCareRules }) };
    this.desk = empty || noHours || fields ? createDesk(bare) : createSampleDesk({ now: Date.now });
    this.script = script;
    const adapter = inOneLanguage(telling(memoryAdapter({ desk: this.desk, as }), told));
    this.adapter = scripted(fates ? takingFiles(adapter, fates) : adapter, this.script);
    this.#customer = as;
    this.#offline = offline;
    this.#storage = keeps ? forgetful() : undefined;
  }

  /** Files a ticket as the customer. */
  async file(draft: Partial<TicketDraft> = {}): Promise<Ticket> {
    const whole: TicketDraft = {
      kind: 'question',
      subject: 'Printing the rota in landscape',
      body: 'How do I print a ward’s rota on one page?',
      ...draft,
    };
    const { value } = await this.desk.customer(this.#customer).fileTicket(whole, this.key());
    return value;
  }

  /** A key for one change. */
  key(): { readonly idempotencyKey: string } {
    return { idempotencyKey: `gallery-${String(this.#keys++)}` };
  }

  /** The id of a ticket by its number. */
  async idOf(number: string): Promise<string> {
    const { items } = await this.desk.customer(this.#customer).listTickets({ scope: 'all' });
    const ticket = items.find((each) => each.number === number);
    if (!ticket) throw new Error(`There is no ticket ${number} for ${this.#customer}`);
    return ticket.id;
  }

  /** An element that stands by itself, over this help desk. */
  alone<K extends 'tc-ticket-form' | 'tc-ticket-list' | 'tc-ticket-thread' | 'tc-survey' | 'tc-opening-hours'>(
    tag: K,
    values: Partial<HTMLElementTagNameMap[K]> = {},
  ): HTMLElementTagNameMap[K] {
    const storage = this.#storage;
    const store = createSupportStore({
      adapter: this.adapter,
      report: () => undefined,
      storage: () => storage,
      ...(this.#offline && { device: () => Promise.resolve(cutOff) }),
    });
    return Object.assign(document.createElement(tag), { store }, values);
  }

  /** Support in the corner, opened at a view. */
  panel(target: Parameters<HTMLElementTagNameMap['tc-support']['open']>[0] = 'home'): HTMLElement {
    const support = Object.assign(document.createElement('tc-support'), { adapter: this.adapter });
    support.setAttribute('draft-storage', this.#storage ? 'session' : 'none');
    support.open(target);
    return support;
  }
}

/** A device without a network, and without other pages. */
const cutOff = {
  offline: true,
  hidden: false,
  lead: (_name: string, signal: AbortSignal, work: (leading: AbortSignal) => Promise<void>) => work(signal),
  channel: () => ({ post: () => undefined, close: () => undefined }),
  onWake: () => undefined,
};

/** A storage as a browser has it, which nobody finds again. */
function forgetful() {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}
