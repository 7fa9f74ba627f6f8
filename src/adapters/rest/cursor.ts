import type { Cursor } from '../../port/support-adapter.js';
import { SupportError } from '../../port/support-error.js';

/** What a cursor holds: text and numbers. */
export type Place = readonly (string | number)[];

/** Makes cursors that belong to one user and one list. They are no secret: the help desk itself decides what is read. */
export class Cursors {
  readonly #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
  }

  /** Writes a place in a list as a cursor. */
  write(list: string, place: Place): Cursor {
    const text = JSON.stringify([this.#owner, list, ...place]);
    const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
    return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  }

  /** Reads a cursor of this user and this list; throws `invalid` for any other. */
  read(list: string, cursor: Cursor): Place {
    const place = this.find(list, cursor);
    if (place) return place;
    throw new SupportError('invalid', `There is no such place in ${list}`, {
      problems: [{ pointer: '/after', message: 'is no cursor of this list' }],
    });
  }

  /** As `read`, `undefined` for any other. */
  find(list: string, cursor: Cursor): Place | undefined {
    const [owner, of, ...place] = parsed(cursor);
    const own = owner === this.#owner && of === list;
    return own && place.every((part) => typeof part === 'string' || typeof part === 'number') ? place : undefined;
  }
}

function parsed(cursor: Cursor): unknown[] {
  try {
    const bytes = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0))),
    );
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
