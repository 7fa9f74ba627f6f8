/** A hint that something changed, to be followed by reading it. `resync`: events were missed for good. */
export type DeskEvent =
  | { readonly type: 'ticket-changed'; readonly cursor: string; readonly ticketId: string }
  | { readonly type: 'service-changed'; readonly cursor: string }
  | { readonly type: 'resync'; readonly cursor: string };

/** Where in the feed to begin: after a cursor that was heard earlier, or from now on. */
export interface DeskEventQuery {
  readonly after?: string;
}

/** As much of an `AbortSignal` as the desk needs, so that it runs where there is none. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How listening to the feed ends: quietly, when the signal aborts. */
export interface ListenOptions {
  readonly signal: AbortSignalLike;
}
