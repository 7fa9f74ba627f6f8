import type { ServiceDescription } from '../../domain/service.js';
import type { AccessHolder } from '../../domain/session.js';
import type { Line, Priority } from '../../domain/ticket.js';
import type { PulseOptions } from '../rest/pulse.js';
import type { TokenSource } from '../rest/bearer-token.js';
import type { StatusMap } from '../rest/statuses.js';

/** The numbers of the custom fields in which Redmine keeps what it has no place for. What is not named is not offered. */
export interface RedmineFields {
  /** The key under which an issue was filed, used as a filter. */
  readonly key?: number;
  /** What the customer wants. Without it every ticket is a question. */
  readonly kind?: number;
  /** How the problem affects the customer's work. */
  readonly impact?: number;
  /** When the customer asked for closure, and why. Without it closure cannot be asked for. */
  readonly closure?: number;
  /** A number that support may call. */
  readonly callBack?: number;
}

/** Which Redmine, and how its words are read. */
export interface RedmineAdapterOptions {
  readonly url: string;
  /** Gives the API key of the user. `connect()` may give another. */
  readonly token?: TokenSource;
  /** Name of the tracker that customers file in; `Support` when left out. */
  readonly tracker?: string;
  readonly fields?: RedmineFields;
  /** Name of a category → line; `Line 1` to `Line 3` when left out. */
  readonly lines?: Readonly<Record<string, Line>>;
  /** Name of a status → ours; added to Redmine's own. */
  readonly statuses?: StatusMap;
  /** Name of a priority → ours; added to Redmine's own. */
  readonly priorities?: Readonly<Record<string, Priority>>;
  /** Names of the roles that customers have; `Customer` when left out. Everyone else in a project is support. */
  readonly customerRoles?: readonly string[];
  /** What Redmine cannot tell: contact ways, opening hours, announcements, and what else differs. */
  readonly service?: Partial<ServiceDescription>;
  /** Who is named to a user without access. */
  readonly accessHolders?: readonly AccessHolder[];
  /** What a message may carry; 5 MB and 10 files when left out, as much as Redmine takes as delivered. */
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
  readonly tracker: string;
  readonly fields: RedmineFields;
  readonly lines: Readonly<Record<string, Line>>;
  readonly statuses: StatusMap;
  readonly priorities: Readonly<Record<string, Priority>>;
  readonly customerRoles: readonly string[];
  readonly service: Partial<ServiceDescription>;
  readonly accessHolders: readonly AccessHolder[];
  readonly attachments: { readonly maxBytes: number; readonly maxCount: number };
  readonly poll: PulseOptions;
}

const usualStatuses: StatusMap = {
  New: 'new',
  'In Progress': 'in-progress',
  Feedback: 'waiting-customer',
  Resolved: 'solved',
  Closed: 'closed',
  Rejected: 'cancelled',
};
const usualPriorities = { Low: 'low', Normal: 'normal', High: 'high', Urgent: 'urgent', Immediate: 'urgent' } as const;

/** Fills in what was left out. */
export function settingsOf(options: RedmineAdapterOptions): Settings {
  return {
    tracker: options.tracker ?? 'Support',
    fields: options.fields ?? {},
    lines: options.lines ?? { 'Line 1': 1, 'Line 2': 2, 'Line 3': 3 },
    statuses: { ...usualStatuses, ...options.statuses },
    priorities: { ...usualPriorities, ...options.priorities },
    customerRoles: options.customerRoles ?? ['Customer'],
    service: options.service ?? {},
    accessHolders: options.accessHolders ?? [],
    attachments: { maxBytes: 5_000_000, maxCount: 10, ...options.attachments },
    poll: { every: 10_000, atMost: 60_000, ...options.poll },
  };
}
