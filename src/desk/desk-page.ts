/** One page of a list; `next` is where the following page starts, for this user only. Absent on the last page. */
export interface DeskPage<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

/** Which of an organisation's tickets to list, newest change first. */
export interface DeskTicketQuery {
  readonly scope: 'ongoing' | 'ended' | 'all';
  /** Words that must all occur in number, subject or public messages. */
  readonly text?: string;
  readonly after?: string;
  /** Tickets a page, 1 to 100; 25 when left out. */
  readonly limit?: number;
}

/** Which part of a timeline to read; `before: 'end'` reads back from the newest. Items always come oldest first. */
export interface DeskEntryQuery {
  readonly after?: string;
  readonly before?: string;
  /** Entries a page, 1 to 100; 50 when left out. */
  readonly limit?: number;
}
