import type { TicketId } from '../domain/ticket.js';
import type {
  DeskChange,
  DeskScope,
  DeskStorage,
  EntryRange,
  FeedScope,
  PlacedTicket,
  StoredAnswer,
  StoredEntry,
  StoredEvent,
  StoredNote,
  StoredTicket,
  SurveyCount,
  TicketFilter,
  TicketKey,
} from './desk-storage.js';
import { MemoryFiles } from './memory-files.js';
import { MemoryFeed } from './memory-feed.js';
import type { StoredService } from './stored-service.js';
import { countSurveys } from './survey-count.js';

/** What the storage in memory begins with. */
export interface MemoryStorageOptions {
  /** How many events can be resumed from. Default 10 000. */
  readonly eventRetention?: number;
  /** Changes that have happened already, in order. */
  readonly past?: readonly DeskChange[];
  /** Who had read how many of support's replies by then. */
  readonly read?: readonly { readonly person: string; readonly key: TicketKey; readonly supportReplies: number }[];
  /** The number of the first ticket. Default 1. */
  readonly firstNumber?: number;
  /** Where files are kept. Default: in memory. */
  readonly files?: MemoryFiles;
}

/** Milliseconds for which a key is known to have been used: 30 days. */
const answerPeriod = 30 * 24 * 60 * 60_000;

interface Kept {
  ticket: StoredTicket;
  place: number;
  /** What searching looks in, in lower case. */
  words: string;
  readonly entries: StoredEntry[];
  readonly notes: StoredNote[];
  readonly markers: Map<string, number>;
}

/** Remembers a desk for as long as the process lives. */
export class MemoryStorage implements DeskStorage {
  readonly files: MemoryFiles;
  readonly #organisations = new Map<string, Map<TicketId, Kept>>();
  readonly #answers = new Map<string, StoredAnswer>();
  readonly #feed: MemoryFeed;
  #service: StoredService | undefined;
  #lastPlace = 0;
  #nextNumber: number;

  constructor(options: MemoryStorageOptions = {}) {
    const { eventRetention = 10_000, past = [], read = [], firstNumber = 1, files = new MemoryFiles() } = options;
    this.files = files;
    this.#feed = new MemoryFeed(eventRetention);
    this.#nextNumber = firstNumber;
    for (const change of past) this.#commit(change);
    for (const { person, key, supportReplies } of read) this.#moveMarker(person, key, supportReplies);
  }

  async nextNumber(): Promise<number> {
    return this.#nextNumber++;
  }

  async readTicket(scope: DeskScope, id: TicketId): Promise<StoredTicket | undefined> {
    return this.#within(scope)
      .find((tickets) => tickets.has(id))
      ?.get(id)?.ticket;
  }

  async listTickets(scope: DeskScope, filter: TicketFilter): Promise<readonly PlacedTicket[]> {
    const matching = this.#within(scope).flatMap((tickets) =>
      [...tickets.values()].filter((each) => matches(each, filter)),
    );
    const latest = matching.sort((one, other) => other.place - one.place).slice(0, filter.limit);
    return latest.map(({ ticket, place }) => ({ ticket, place }));
  }

  async countSurveys(scope: DeskScope): Promise<SurveyCount> {
    return countSurveys(this.#within(scope).flatMap((tickets) => [...tickets.values()].map(({ ticket }) => ticket)));
  }

  async listEntries(
    key: TicketKey,
    { after = 0, before = Infinity, backwards, limit }: EntryRange,
  ): Promise<readonly StoredEntry[]> {
    const within = this.#kept(key)?.entries.filter(({ position }) => position > after && position < before) ?? [];
    return backwards ? within.slice(-limit) : within.slice(0, limit);
  }

  async readEntry(key: TicketKey, id: string): Promise<StoredEntry | undefined> {
    return this.#kept(key)?.entries.find(({ entry }) => entry.id === id);
  }

  async readAnswer(key: Pick<StoredAnswer, 'organisation' | 'person' | 'key'>): Promise<StoredAnswer | undefined> {
    return this.#answers.get(answerKey(key));
  }

  async commit(change: DeskChange): Promise<boolean> {
    return this.#commit(change);
  }

  async addNote(key: TicketKey, note: StoredNote): Promise<void> {
    this.#kept(key)?.notes.push(note);
    this.#feed.add({ organisation: key.organisation, ticketId: key.id, audience: 'support' });
  }

  async listNotes(key: TicketKey): Promise<readonly StoredNote[]> {
    return [...(this.#kept(key)?.notes ?? [])];
  }

  async readMarkers(person: string, keys: readonly TicketKey[]): Promise<ReadonlyMap<TicketId, number>> {
    return new Map(keys.map((key) => [key.id, this.#kept(key)?.markers.get(person) ?? 0]));
  }

  async writeMarker(person: string, key: TicketKey, supportReplies: number): Promise<void> {
    this.#moveMarker(person, key, supportReplies);
  }

  async readService(): Promise<StoredService | undefined> {
    return this.#service;
  }

  async writeService(service: StoredService): Promise<boolean> {
    if (service.version !== (this.#service?.version ?? 0) + 1) return false;
    this.#service = service;
    this.#feed.add({ audience: 'customer' });
    return true;
  }

  async feedEnd(): Promise<string> {
    return this.#feed.end;
  }

  async readFeed(feed: FeedScope, after: string, limit: number): Promise<readonly StoredEvent[] | 'gone'> {
    return this.#feed.read(feed, after, limit);
  }

  onFeed(listener: () => void): () => void {
    return this.#feed.listen(listener);
  }

  #within(scope: DeskScope): readonly ReadonlyMap<TicketId, Kept>[] {
    if (scope === 'every-organisation') return [...this.#organisations.values()];
    const tickets = this.#organisations.get(scope.organisation);
    return tickets ? [tickets] : [];
  }

  #kept({ organisation, id }: TicketKey): Kept | undefined {
    return this.#organisations.get(organisation)?.get(id);
  }

  #commit({ ticket, entries, answer, serviceVersion, files = [] }: DeskChange): boolean {
    const kept = this.#kept(ticket);
    if (serviceVersion !== undefined && serviceVersion !== (this.#service?.version ?? 0)) return false;
    const isFree = !answer || !this.#answers.has(answerKey(answer));
    if (!this.files.areFree(ticket.organisation, files)) return false;
    if (!isFree || (kept?.ticket.version ?? 0) !== ticket.version - 1) return false;
    if (answer) this.#remember(answer);
    this.files.claim(ticket.organisation, files, ticket.id);
    this.#write(kept ?? this.#blank(ticket), ticket, entries);
    this.#feed.add({ organisation: ticket.organisation, ticketId: ticket.id, audience: 'customer' });
    return true;
  }

  #remember(answer: StoredAnswer): void {
    this.#answers.set(answerKey(answer), answer);
    for (const [key, { at }] of this.#answers) {
      if (at > answer.at - answerPeriod) break; // in the order in which they were given
      this.#answers.delete(key);
    }
  }

  #moveMarker(person: string, key: TicketKey, supportReplies: number): void {
    const markers = this.#kept(key)?.markers;
    markers?.set(person, Math.max(supportReplies, markers.get(person) ?? 0));
  }

  #write(kept: Kept, ticket: StoredTicket, entries: readonly StoredEntry[]): void {
    kept.ticket = ticket;
    kept.place = ++this.#lastPlace;
    kept.entries.push(...entries);
    kept.words += entries.map(({ entry }) => ('body' in entry ? `\n${entry.body.toLowerCase()}` : '')).join('');
  }

  #blank(ticket: StoredTicket): Kept {
    const tickets = this.#organisations.get(ticket.organisation) ?? new Map<TicketId, Kept>();
    const words = `${ticket.facts.number}\n${ticket.facts.subject}`.toLowerCase();
    const kept = { ticket, place: 0, words, entries: [], notes: [], markers: new Map<string, number>() };
    this.#organisations.set(ticket.organisation, tickets.set(ticket.id, kept));
    return kept;
  }
}

function matches(
  { ticket: { facts, survey }, place, words }: Kept,
  { statuses, line, text = '', surveyed, before = Infinity }: TicketFilter,
): boolean {
  if (place >= before || (statuses && !statuses.includes(facts.status)) || (line && facts.line !== line)) return false;
  if (surveyed && !(survey && facts.status === 'closed')) return false;
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function answerKey({ organisation, person, key }: Pick<StoredAnswer, 'organisation' | 'person' | 'key'>): string {
  return JSON.stringify([organisation, person, key]);
}
