import type { JSONWebKeySet } from 'jose';

import { createDesk, type Desk, type Person, type UploadLimits } from '../desk/desk.js';
import type { MemoryFiles } from '../desk/memory-files.js';
import { createSampleDesk } from '../desk/sample-desk.js';
import { createApplication } from './application.js';
import { calendarFileOperation } from './calendar-file-operation.js';
import { customerOperations } from './customer-operations.js';
import { DevelopmentIdentity } from './development-identity.js';
import { developmentOperations } from './development-operations.js';
import { EventStreams } from './event-streams.js';
import { fileOperations } from './file-operations.js';
import { TokenVerifier, type Identity } from './identity.js';
import { Metrics } from './metrics.js';
import { openApiOf } from './openapi.js';
import { documentOperation, operatingOperations } from './operating-operations.js';
import type { Operation, ServerParts } from './operation.js';
import { Origins, type AllowedOrigins } from './origins.js';
import { asRefusal, problemResponse, unauthenticated } from './problem-response.js';
import { RateLimiter, type RateLimit } from './rate-limit.js';
import { Refusal } from './refusal.js';
import { consoleLog, type Log } from './server-log.js';
import { serviceOperations } from './service-operations.js';
import { supportOperations } from './support-operations.js';
import type { UploadEngine } from './upload-engine.js';
import { uploadOperations } from './upload-operations.js';

/** How a support server is set up. Without `keys` and outside development nobody can sign in. */
export interface SupportServerOptions {
  /** The help desk to serve. In development the sample desk, otherwise an empty one. */
  readonly desk?: Desk;
  /** Who may sign in at a desk that the server opens itself: a token names one of them, and the organisation. */
  readonly people?: readonly Person[];
  /** Signs tokens for the desk's people to whoever asks. Refused together with `keys`. */
  readonly development?: boolean;
  /** The public keys that tokens are checked with, or the address where they are published. */
  readonly keys?: JSONWebKeySet | URL | string;
  /** What a token's `aud` must name; needed with `keys`. */
  readonly audience?: string;
  /** The sites whose pages may call, as exact origins; the same for all or by organisation. */
  readonly origins?: AllowedOrigins;
  /** The time in epoch milliseconds. */
  readonly now?: () => number;
  readonly newId?: () => string;
  /** Milliseconds of silence on an event stream before a sign of life; at most, and by default, 14 000. */
  readonly heartbeat?: number;
  /** How much one person may change; 600 at once and 10 a second by default. */
  readonly rateLimit?: RateLimit;
  /** The largest request body in bytes; 262 144 by default. */
  readonly bodyLimit?: number;
  /** How customers' files are taken in; bounds and files are for a desk that the server opens itself. */
  readonly uploads?: ServerUploads;
  readonly log?: Log;
}

/** How files are taken in: `resumableUploads()` of `tc-support/server/node` makes one. */
export interface ServerUploads extends UploadLimits {
  /** What takes them in pieces; without it each comes in one request. */
  readonly engine?: UploadEngine;
  /** Where they are kept; in memory when left out. */
  readonly files?: MemoryFiles;
}

/** The reference help desk over HTTP, as a function from request to response. */
export interface SupportServer {
  /** Answers a request. Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Ends all event streams and reports not ready. */
  readonly close: () => void;
}

/** 256 kB: far more than a long message takes. */
const usualBodyLimit = 262_144;
/** The protocol allows 15 s. A timer never fires early, so one of 15 s would always be a little late. */
const longestHeartbeat = 14_000;
/** 2 GB. */
const largestFile = 2_000_000_000;
const securityHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Origin',
};

/** Opens the reference help desk for HTTP. Throws when development mode and a real key set are asked for together. */
export function createSupportServer(options: SupportServerOptions = {}): SupportServer {
  const { now = Date.now, development = false, log = consoleLog, bodyLimit = usualBodyLimit } = options;
  const signing = development ? new DevelopmentIdentity(now) : undefined;
  const parts = partsOf(options, identifyBy(options, now, signing), now);
  const described: Operation[] = [
    ...customerOperations,
    ...fileOperations,
    ...(parts.uploads ? uploadOperations(parts.uploads) : []),
    calendarFileOperation,
    ...supportOperations,
    ...serviceOperations,
    ...operatingOperations,
    ...(signing ? developmentOperations(signing) : []),
  ];
  const description = documentOperation(() => document);
  const operations = [...described, description];
  const document = openApiOf(operations, bodyLimit);
  const answerFailure = failureAnswerer(log, options.newId ?? (() => crypto.randomUUID()));
  const app = createApplication(operations, parts, answerFailure);
  if (signing) log({ level: 'warning', message: developmentWarning });
  if (options.keys && parts.people.size === 0) log({ level: 'warning', message: nobodyWarning });
  return {
    fetch: async (request) => {
      const response = await guarded(request, parts.origins, answerFailure, async () => app.fetch(request));
      return finished(request, response, parts);
    },
    close: () => parts.streams.close(),
  };
}

const developmentWarning =
  'DEVELOPMENT MODE: anybody who can reach this server can sign in as anybody. Never let it be reached from outside.';

const nobodyWarning =
  'Nobody can sign in: the help desk knows no people. Give the server `people`, or a `desk` with some.';

function partsOf(options: SupportServerOptions, identify: ServerParts['identify'], now: () => number): ServerParts {
  const { development = false, origins = [], heartbeat = longestHeartbeat, bodyLimit = usualBodyLimit } = options;
  const desk = deskOf(options, now);
  return {
    desk,
    people: new Map(desk.people.map((person) => [person.id, person])),
    identify,
    origins: new Origins(origins, development),
    limiter: new RateLimiter(options.rateLimit ?? { burst: 600, perSecond: 10 }, now),
    streams: new EventStreams(Math.min(heartbeat, longestHeartbeat)),
    metrics: new Metrics(),
    bodyLimit,
    ...(options.uploads?.engine && { uploads: options.uploads.engine }),
  };
}

/** The desk to serve. Its files may have 2 GB where they come in pieces. */
function deskOf({ desk, people, development, uploads = {} }: SupportServerOptions, now: () => number): Desk {
  const { engine, files, ...limits } = uploads;
  if (desk && people) throw new TypeError('createSupportServer: a desk that is brought has its own `people`.');
  if (desk && (files || Object.keys(limits).length > 0)) {
    throw new TypeError('createSupportServer: a desk that is brought keeps its own bounds on uploads; see createDesk.');
  }
  if (desk) return desk;
  const bounds = { ...(engine && { maxBytes: largestFile }), ...limits };
  const given = { ...(people && { people }), ...(files && { files }) };
  return (development ? createSampleDesk : createDesk)({ now, uploads: bounds, ...given });
}

function identifyBy(
  { keys, audience }: SupportServerOptions,
  now: () => number,
  signing: DevelopmentIdentity | undefined,
): (request: Request) => Promise<Identity> {
  if (signing && keys) throw new TypeError('createSupportServer: development mode is refused together with real keys.');
  if (signing) return (request) => signing.identify(request);
  if (!keys) return () => Promise.reject(unauthenticated());
  if (!audience)
    throw new TypeError('createSupportServer: `audience` is needed with `keys`; a token must name it in aud.');
  const verifier = new TokenVerifier({ keys: typeof keys === 'string' ? new URL(keys) : keys, audience, now });
  return (request) => verifier.identify(request);
}

/** What is not a refusal is a fault of ours: it is logged under a reference, and only the reference leaves the server. */
function failureAnswerer(log: Log, newId: () => string): (error: unknown, request: Request) => Response {
  return (error, request) => {
    const refusal = asRefusal(error);
    if (refusal instanceof Refusal) return problemResponse(refusal);
    const reference = newId();
    log({ level: 'error', message: `${request.method} ${new URL(request.url).pathname} failed`, reference, error });
    const outcome = request.method === 'GET' || request.method === 'HEAD' ? 'not-applied' : 'unknown';
    return problemResponse(
      new Refusal('unavailable', 'Something failed on our side.', { status: 500, outcome, reference }),
    );
  };
}

async function guarded(
  request: Request,
  origins: Origins,
  answerFailure: (error: unknown, request: Request) => Response,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    origins.check(request);
    const asks = request.method === 'OPTIONS' && request.headers.has('access-control-request-method');
    return asks ? origins.preflight() : await answer();
  } catch (error) {
    return answerFailure(error, request);
  }
}

function finished(request: Request, response: Response, { origins, metrics }: ServerParts): Response {
  metrics.count(request.method, response.status);
  for (const [name, value] of Object.entries({ ...securityHeaders, ...origins.headersFor(request) })) {
    // A file has a stricter policy of its own.
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
