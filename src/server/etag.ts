import type { Ticket } from '../domain/ticket.js';
import { Refusal } from './refusal.js';

/** The header that names a ticket's version. */
export function etagOf(ticket: Pick<Ticket, 'version'> | undefined): Readonly<Record<string, string>> {
  return ticket?.version === undefined ? {} : { ETag: `"${ticket.version}"` };
}

/** Names a value by its content. */
export async function contentTag(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  const hex = Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0'));
  return `"${hex.join('')}"`;
}

/** Tells whether the caller already has what `etag` names. */
export function isUnchanged(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match') ?? '';
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/**
 * The version a change is meant for; nothing when any will do. A weak tag counts as the version it names, since some
 * proxies weaken tags when they compress. Refuses what is not one entity tag.
 */
export function versionIn(request: Request): string | undefined {
  const header = request.headers.get('if-match');
  if (header === null || header === '*') return undefined;
  const version = /^(?:W\/)?"([\x21\x23-\x7e]{1,200})"$/.exec(header)?.[1];
  if (version !== undefined) return version;
  throw new Refusal('invalid', 'If-Match takes one entity tag, such as "7".', { status: 400 });
}
