import type { Instant } from '../domain/instant.js';
import type { SurveyAnswers } from '../domain/survey.js';
import type { Line, Ticket, TicketId, TicketStatus } from '../domain/ticket.js';
import type { EntryId, TimelineEntry } from '../domain/timeline.js';
import type { FileStorage } from './file-storage.js';
import type { StoredService } from './stored-service.js';
import type { InternalNote } from './support-desk.js';

/** Whose data may be touched. There is no looking up by id alone. */
export type DeskScope = { readonly organisation: string } | 'every-organisation';

/** Which ticket, of which organisation. */
export interface TicketKey {
  readonly organisation: string;
  readonly id: TicketId;
}

/** What all customers who may see a ticket see alike. Nothing internal to support fits in here. */
export type TicketFacts = Omit<Ticket, 'requester' | 'unread' | 'actions' | 'version' | 'survey'> & {
  readonly line: Line;
};

/** An answer to a survey, and whose it is. */
export interface StoredSurvey extends SurveyAnswers {
  readonly by: { readonly id: string; readonly name: string };
  readonly answeredAt: Instant;
}

/** A ticket as the desk keeps it: everybody's view is made from it. */
export interface StoredTicket extends TicketKey {
  readonly facts: TicketFacts;
  readonly organisationName: string;
  readonly requester: { readonly id: string; readonly name: string };
  readonly callBack?: string;
  /** A quote has been offered and neither accepted nor declined. */
  readonly quoteOpen: boolean;
  /** The answer to the survey of the latest closing. */
  readonly survey?: StoredSurvey;
  /** 1 when filed, one more with every change. */
  readonly version: number;
  /** How long its timeline is. */
  readonly entryCount: number;
  /** How many times support has answered, so that the unread are counted without reading the timeline. */
  readonly supportReplies: number;
}

/** One thing in a timeline, before it is known who is looking. */
export interface StoredEntry {
  /** 1, 2, 3 … within its ticket. */
  readonly position: number;
  /** Without `actor.self`, which depends on who is looking. */
  readonly entry: TimelineEntry;
  /** Id of the person who did it; empty when the desk did it by itself. */
  readonly by: string;
  /** `supportReplies` of the ticket once this had happened. */
  readonly supportReplies: number;
}

/** What support wrote to itself; kept apart from the timeline, so that no reading of the timeline can find it. */
export interface StoredNote {
  readonly note: InternalNote;
  readonly by: string;
}

/** Which change a key has led to. `organisation`, `person` and `key` together are unique. */
export interface StoredAnswer {
  readonly organisation: string;
  readonly person: string;
  readonly key: string;
  /** Tells whether a later call with the key asks for the same. */
  readonly fingerprint: string;
  readonly ticketId: TicketId;
  readonly entryId?: EntryId;
  /** When the key was used, in epoch milliseconds: what it led to is known for 30 days at least. */
  readonly at: number;
}

/** Everything one change writes: all of it or nothing. */
export interface DeskChange {
  /** The ticket as it becomes; written only if the stored version is one lower (or there is none, for version 1). */
  readonly ticket: StoredTicket;
  readonly entries: readonly StoredEntry[];
  /** The version of the service that its promises were counted by; written only while it is the stored one (0 for none). */
  readonly serviceVersion?: number | undefined;
  /** Ids of the files that its messages name; written only while none of them is on a ticket. */
  readonly files?: readonly string[];
  /** Written only if the key is still free. */
  readonly answer?: StoredAnswer;
}

/** Which tickets to find. */
export interface TicketFilter {
  readonly statuses?: readonly TicketStatus[];
  readonly line?: Line;
  /** Words that must all occur in number, subject or public messages. */
  readonly text?: string;
  /** Only closed tickets whose survey has been answered. */
  readonly surveyed?: true;
  /** Only tickets whose latest change came before this place. */
  readonly before?: number;
  readonly limit: number;
}

/** How many marks there are, and what they come to. */
export interface MarkCount {
  readonly count: number;
  readonly sum: number;
}

/** The surveys of the tickets that are closed now. */
export interface SurveyCount {
  /** How many of them there are. */
  readonly offered: number;
  readonly answered: number;
  readonly service: MarkCount;
  readonly solution: MarkCount;
}

/** A ticket and its place in the order of changes: the later changed, the higher. */
export interface PlacedTicket {
  readonly ticket: StoredTicket;
  readonly place: number;
}

/** Which stretch of a timeline to read, both ends left out; `backwards` takes the last ones of it. */
export interface EntryRange {
  readonly after?: number;
  readonly before?: number;
  readonly backwards?: boolean;
  readonly limit: number;
}

/** One thing in the feed. `position` is opaque to the desk. */
export interface StoredEvent {
  readonly position: string;
  /** Left out when it is the service that has changed. */
  readonly ticketId?: TicketId;
}

/** Whose feed to read. Customers hear nothing that only support may know. */
export interface FeedScope {
  readonly scope: DeskScope;
  readonly audience: 'customer' | 'support';
}

/**
 * What the desk needs to remember things with. All reading is scoped to an organisation or, for support, to all.
 * Writes are whole: a ticket, its entries, its event and the key that led to it are kept together or not at all.
 */
export interface DeskStorage {
  readonly files: FileStorage;
  /** A number no ticket has had. */
  nextNumber(): Promise<number>;
  readTicket(scope: DeskScope, id: TicketId): Promise<StoredTicket | undefined>;
  /** Latest change first. */
  listTickets(scope: DeskScope, filter: TicketFilter): Promise<readonly PlacedTicket[]>;
  countSurveys(scope: DeskScope): Promise<SurveyCount>;
  /** Always oldest first. */
  listEntries(key: TicketKey, range: EntryRange): Promise<readonly StoredEntry[]>;
  readEntry(key: TicketKey, id: EntryId): Promise<StoredEntry | undefined>;
  readAnswer(key: Pick<StoredAnswer, 'organisation' | 'person' | 'key'>): Promise<StoredAnswer | undefined>;
  /** Writes a change and tells customers and support; `false` when someone else was faster, and nothing is written. */
  commit(change: DeskChange): Promise<boolean>;
  /** Keeps a note and tells support alone. The ticket itself does not change. */
  addNote(key: TicketKey, note: StoredNote): Promise<void>;
  listNotes(key: TicketKey): Promise<readonly StoredNote[]>;
  /** How many of support's replies each of these tickets' reader has read; tickets never read are left out. */
  readMarkers(person: string, keys: readonly TicketKey[]): Promise<ReadonlyMap<TicketId, number>>;
  /** Moves a marker forward, never back. */
  writeMarker(person: string, key: TicketKey, supportReplies: number): Promise<void>;
  /** What support has changed about the service; nothing before the first change. */
  readService(): Promise<StoredService | undefined>;
  /** Writes it and tells everyone; `false` when its version is not the one after the stored one, and nothing is written. */
  writeService(service: StoredService): Promise<boolean>;
  /** The place after everything that has been told so far. */
  feedEnd(): Promise<string>;
  /** What came after a place, oldest first; `gone` when the place is unknown or no longer kept. */
  readFeed(feed: FeedScope, after: string, limit: number): Promise<readonly StoredEvent[] | 'gone'>;
  /** Calls back whenever the feed may have grown; returns how to stop. */
  onFeed(listener: () => void): () => void;
}
