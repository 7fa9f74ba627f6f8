import type { ServiceCalendar } from '../hours/calendar.js';
import type { Instant } from './instant.js';
import type { FieldValue, Line, TicketKind } from './ticket.js';

/** A text per language: BCP 47 tag → plain text. */
export type LocalText = Readonly<Record<string, string>>;

/** What one support line does, told to the customer when a ticket is passed on. */
export interface SupportLine {
  readonly line: Line;
  readonly name: LocalText;
  /** Completes "…, who handle …", such as `installations and integrations`. */
  readonly handles: LocalText;
}

/** Another way to reach support than filing a ticket. */
export interface ContactWay {
  readonly kind: 'phone' | 'email' | 'web';
  readonly label: LocalText;
  /** A telephone number, an e-mail address or an http(s) address. */
  readonly value: string;
}

/** One field of the help desk's own form. A `file` is answered with a list of ids, each among the draft's `attachments` as well. */
export interface FormField {
  readonly id: string;
  readonly type:
    'text' | 'long-text' | 'number' | 'date' | 'select' | 'multi-select' | 'radio' | 'checkbox' | 'file' | 'consent';
  readonly label: LocalText;
  readonly hint?: LocalText;
  readonly required?: boolean;
  readonly options?: readonly { readonly value: string; readonly label: LocalText }[];
  /** Asked only for these kinds of ticket; for all when left out. */
  readonly kinds?: readonly TicketKind[];
  /** Shown only while another field has one of these values, or one of those that are chosen in it has. */
  readonly visibleWhen?: { readonly field: string; readonly in: readonly FieldValue[] };
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
}

/** A service that can be ordered or quoted through a ticket (tilläggstjänst). */
export interface CatalogueService {
  readonly id: string;
  readonly name: LocalText;
  readonly description: LocalText;
  /** A fixed price in words, where there is one. */
  readonly price?: LocalText;
  /** Whether this customer has the subscription. */
  readonly subscribed?: boolean;
  readonly fields?: readonly FormField[];
}

/** Something support tells all its customers. */
export interface Announcement {
  readonly id: string;
  readonly level: 'info' | 'hours' | 'outage';
  readonly title: LocalText;
  readonly body?: LocalText;
  readonly from: Instant;
  readonly until?: Instant;
}

/** How many files of which size and types a message may carry. */
export interface AttachmentLimits {
  readonly maxBytes: number;
  readonly maxCount: number;
  /** Media types or `.ext`; all when empty. */
  readonly types: readonly string[];
}

/** Where the help desk takes files that are too large, or too secret, for a ticket. */
export interface SecureTransfer {
  /** An http(s) address, opened beside the page. */
  readonly url: string;
  readonly hint?: LocalText;
}

/** Bounds on what a customer writes, in characters. */
export interface TextLimits {
  readonly subject: number;
  readonly body: number;
}

/** What a help desk offers: who handles what, when, and what a ticket may carry. */
export interface ServiceDescription {
  readonly name: string;
  readonly languages: readonly string[];
  readonly lines: readonly SupportLine[];
  readonly contactWays: readonly ContactWay[];
  readonly kinds: readonly TicketKind[];
  readonly fields: readonly FormField[];
  readonly catalogue: readonly CatalogueService[];
  readonly announcements: readonly Announcement[];
  readonly calendar?: ServiceCalendar;
  readonly attachmentLimits?: AttachmentLimits;
  readonly secureTransfer?: SecureTransfer;
  readonly textLimits: TextLimits;
}
