import type { ServiceDescription } from '../../domain/service.js';
import type { AccessHolder } from '../../domain/session.js';
import type { Line, TicketStatus } from '../../domain/ticket.js';
import type { PulseOptions } from '../rest/pulse.js';
import type { TokenSource } from '../rest/bearer-token.js';
import { usualStatuses } from './statuses.js';

/** The names of the custom fields in which Request Tracker keeps what it has no place for. What is not there is not offered. */
export interface RequestTrackerFields {
  /** Of tickets, unique: the key under which one was filed. Without it filing is at least once. */
  readonly key: string;
  /** Of tickets: what the customer wants. Without it every ticket is a question. */
  readonly kind: string;
  /** Of tickets: how the problem affects the customer's work. */
  readonly impact: string;
  /** Of tickets: when the customer asked for closure, and why. Without it closure cannot be asked for. */
  readonly closure: string;
  /** Of tickets: a number that support may call. */
  readonly callBack: string;
  /** Of transactions: the key under which a reply was sent. Without it replying is at least once. */
  readonly messageKey: string;
  /** Of transactions: `phone`, `remote-session` or `visit` where a reply tells of a contact outside the portal. */
  readonly channel: string;
}

/** Which Request Tracker, and how its words are read. */
export interface RequestTrackerAdapterOptions {
  /** Its address, below which `/REST/2.0` is. */
  readonly url: string;
  /** The queue in which customers file. */
  readonly queue: string;
  /** Gives the authentication token of the user, as Request Tracker makes them. `connect()` may give another. */
  readonly token?: TokenSource;
  readonly fields?: Partial<RequestTrackerFields>;
  /** Queue → line, where passing a ticket on means moving it. The queue in which customers file is the 1st line when left out. */
  readonly lines?: Readonly<Record<string, Line>>;
  /** Status of the life cycle → ours; added to the usual ones. */
  readonly statuses?: Readonly<Record<string, TicketStatus>>;
  /** What Request Tracker cannot tell: contact ways, opening hours, announcements, and what else differs. */
  readonly service?: Partial<ServiceDescription>;
  /** Who is named to a user without access. */
  readonly accessHolders?: readonly AccessHolder[];
  /** What a message may carry; 10 MB and 10 files when left out, as much as Request Tracker takes as delivered. */
  readonly attachments?: { readonly maxBytes?: number; readonly maxCount?: number };
  /** How often changes are looked for; every 10 seconds, and every 60 while nothing happens, when left out. */
  readonly poll?: Partial<PulseOptions>;
  /** The platform's own when left out. */
  readonly fetch?: typeof fetch;
  /** Milliseconds to wait for an answer; 30 seconds when left out. */
  readonly timeout?: number;
}

/** The options with everything filled in. */
export interface Settings {
  readonly queue: string;
  readonly fields: RequestTrackerFields;
  readonly lines: Readonly<Record<string, Line>>;
  readonly statuses: Readonly<Record<string, TicketStatus>>;
  readonly service: Partial<ServiceDescription>;
  readonly accessHolders: readonly AccessHolder[];
  readonly attachments: { readonly maxBytes: number; readonly maxCount: number };
  readonly poll: PulseOptions;
}

const usualFields: RequestTrackerFields = {
  key: 'ClientKey',
  kind: 'Kind',
  impact: 'Impact',
  closure: 'ClosureRequest',
  callBack: 'CallBack',
  messageKey: 'MessageKey',
  channel: 'Channel',
};

/** Fills in what was left out. */
export function settingsOf(options: RequestTrackerAdapterOptions): Settings {
  return {
    queue: options.queue,
    fields: { ...usualFields, ...options.fields },
    lines: { [options.queue]: 1, ...options.lines },
    statuses: { ...usualStatuses, ...options.statuses },
    service: options.service ?? {},
    accessHolders: options.accessHolders ?? [],
    attachments: { maxBytes: 10_000_000, maxCount: 10, ...options.attachments },
    poll: { every: 10_000, atMost: 60_000, ...options.poll },
  };
}
