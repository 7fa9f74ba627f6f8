import { Refusal } from './refusal.js';

/** Which sites may call: exact origins, the same for all or by organisation. */
export type AllowedOrigins = readonly string[] | Readonly<Record<string, readonly string[]>>;

const exposed =
  'ETag, Link, Location, Idempotency-Replayed, Retry-After, Tus-Checksum-Algorithm, Tus-Extension, Tus-Max-Size, ' +
  'Tus-Resumable, Tus-Version, Upload-Expires, Upload-Length, Upload-Metadata, Upload-Offset';
const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Last-Event-ID, Tus-Resumable, ' +
    'Upload-Checksum, Upload-Length, Upload-Metadata, Upload-Offset',
  'Access-Control-Max-Age': '600',
};

/** Says which pages a browser may let call this server (CORS). Never with credentials: tokens go in a header. */
export class Origins {
  readonly #allowed: AllowedOrigins;
  readonly #development: boolean;
  readonly #refused = new WeakSet<Request>();

  constructor(allowed: AllowedOrigins, development: boolean) {
    this.#allowed = allowed;
    this.#development = development;
  }

  /**
   * Refuses a call from a page that may not call; once it is known for which organisation, by that organisation's list.
   * A call without `Origin` comes from no page. `null`, the origin of sandboxed and local files, is never allowed.
   */
  check(request: Request, organisation?: string): void {
    const origin = request.headers.get('origin');
    if (origin === null || origin === new URL(request.url).origin) return;
    if (this.#isLocal(origin) || this.#listed(organisation).includes(origin)) return;
    this.#refused.add(request);
    throw new Refusal('no-access', 'This server does not answer pages of this origin.');
  }

  /** The headers that let a page read an answer; none for an origin that `check` has refused. */
  headersFor(request: Request): Readonly<Record<string, string>> {
    const origin = request.headers.get('origin');
    if (origin === null || this.#refused.has(request)) return {};
    return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed };
  }

  /** Answers a browser that asks before it sends. */
  preflight(): Response {
    return new Response(null, { status: 204, headers: preflight });
  }

  #listed(organisation: string | undefined): readonly string[] {
    if (isList(this.#allowed)) return this.#allowed;
    if (organisation === undefined) return Object.values(this.#allowed).flat();
    return Object.hasOwn(this.#allowed, organisation) ? (this.#allowed[organisation] ?? []) : [];
  }

  #isLocal(origin: string): boolean {
    return this.#development && /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/.test(origin);
  }
}

function isList(allowed: AllowedOrigins): allowed is readonly string[] {
  return Array.isArray(allowed);
}
