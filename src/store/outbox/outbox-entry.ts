import type { Attachment } from '../../domain/attachment.js';
import type { Ticket, TicketDraft, TicketId } from '../../domain/ticket.js';
import type { MessageDraft } from '../../domain/timeline.js';
import { SupportError } from '../../port/support-error.js';

/** What a user has handed over. */
export type Wish =
  | {
      readonly kind: 'filing';
      readonly draft: TicketDraft;
      /** Earlier texts that went out under the key without its being known what came of them. */
      readonly tried: readonly TicketDraft[];
      /** What the customer wrote, where the host page has made the draft of it: the form that comes back knows no more. */
      readonly written?: TicketDraft;
    }
  | {
      readonly kind: 'reply';
      readonly ticketId: TicketId;
      readonly message: MessageDraft;
      /** The files that the message names, to be shown until it has landed. */
      readonly files?: readonly Attachment[];
    };

/** How far it has come. `notBefore` is in epoch milliseconds of the help desk's clock. */
export type Stand =
  | { readonly phase: 'queued'; readonly notBefore: number; readonly error?: SupportError }
  | { readonly phase: 'sending' }
  /** Nobody is signed in any more; tried again now and then, and when the user says so. */
  | { readonly phase: 'needs-you'; readonly notBefore: number; readonly error: SupportError }
  /** Refused for good, or not to be sent again without being asked to; kept for its text. */
  | { readonly phase: 'rejected'; readonly error: SupportError }
  /** A receipt for the page that wrote it, in case it was gone when the ticket was filed. */
  | { readonly phase: 'confirmed'; readonly ticket: Ticket; readonly unsent?: TicketDraft };

/** One thing to be sent exactly once. */
export interface OutboxEntry {
  /** The idempotency key: made with the entry, and stored before it is first sent. */
  readonly key: string;
  /** The help desk, organisation and user that it belongs to; it is never sent as anybody else. */
  readonly owner: string;
  /** When it was written, in epoch milliseconds of the help desk's clock. */
  readonly at: number;
  readonly wish: Wish;
  readonly tries: number;
  /** One of the tries may have landed. */
  readonly unsure: boolean;
  readonly stand: Stand;
}

/** The clock and the chance that a wait is counted with. */
export interface Waits {
  /** Epoch milliseconds by the help desk's clock. */
  readonly now: number;
  /** From 0 up to 1. */
  readonly random: number;
}

const firstWait = 2_000;
const longestWait = 5 * 60_000;
const signInWait = 60_000;
/** A help desk that asks for more is asked again after so long. */
const longestDelay = 60 * 60_000;
/** Help desks keep keys for 30 days at least. Past them a second try could be a second ticket. */
const oldest = 21 * 24 * 60 * 60_000;

/** With what came of a try that did not succeed. `repeats`: it may be sent again by itself although a try may have landed. */
export function afterFailure(
  entry: OutboxEntry,
  error: SupportError,
  { now, random }: Waits,
  repeats = true,
): OutboxEntry {
  const unsure = entry.unsure || error.outcome !== 'not-applied';
  if (unsure && !repeats) return { ...entry, unsure, stand: { phase: 'rejected', error } };
  if (error.code === 'unauthenticated') {
    return { ...entry, unsure, stand: { phase: 'needs-you', notBefore: now + signInWait, error } };
  }
  if (error.outcome === 'not-applied' && !error.retryable)
    return { ...entry, unsure, stand: { phase: 'rejected', error } };
  const backOff = Math.min(longestWait, firstWait * 2 ** Math.min(entry.tries - 1, 20)) * (0.5 + random / 2);
  const wait = Math.min(longestDelay, Math.max(backOff, error.retryAfter ?? 0));
  return { ...entry, unsure, stand: { phase: 'queued', notBefore: now + wait, error } };
}

/** On its way from now. */
export function asSending(entry: OutboxEntry): OutboxEntry {
  return { ...entry, tries: entry.tries + 1, stand: { phase: 'sending' } };
}

/** To be sent at once, whatever has come of it so far. */
export function asDue(entry: OutboxEntry): OutboxEntry {
  return { ...entry, stand: { phase: 'queued', notBefore: 0 } };
}

/** Was being sent by a page that is gone: it may have landed. */
export function asInterrupted(entry: OutboxEntry, repeats: boolean): OutboxEntry {
  const error = new SupportError('network', 'the page went away while it was being sent', { outcome: 'unknown' });
  return { ...(repeats ? asDue(entry) : { ...entry, stand: { phase: 'rejected', error } }), unsure: true };
}

/** Milliseconds until it may be sent; `undefined` when it is not to be sent by itself. */
export function waitOf({ stand, at }: OutboxEntry, now: number): number | undefined {
  if (stand.phase !== 'queued' && stand.phase !== 'needs-you') return undefined;
  if (now - at > oldest && stand.notBefore > 0) return undefined;
  const wait = stand.notBefore - now;
  // Longer than any wait there is: the clock has been put back.
  return wait > longestDelay ? 0 : Math.max(0, wait);
}

/** What goes out one after another: the replies of one ticket, and each filing by itself. */
export function laneOf({ key, wish }: OutboxEntry): string {
  return wish.kind === 'reply' ? `reply ${wish.ticketId}` : key;
}
