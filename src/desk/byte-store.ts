/** Where the content of files lies, by a name that the desk makes. */
export interface ByteStore {
  /** Adds a piece at the end. */
  append(name: string, piece: Uint8Array): Promise<void>;
  /** The content in pieces, from its beginning. */
  read(name: string): AsyncIterable<Uint8Array>;
  remove(name: string): Promise<void>;
}

/** Keeps content for as long as the process lives. */
export class MemoryBytes implements ByteStore {
  readonly #pieces = new Map<string, Uint8Array[]>();

  async append(name: string, piece: Uint8Array): Promise<void> {
    // Whoever handed it over may use the memory again.
    const own = piece.slice();
    const earlier = this.#pieces.get(name);
    if (earlier) earlier.push(own);
    else this.#pieces.set(name, [own]);
  }

  async *read(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    yield* this.#pieces.get(name) ?? [];
  }

  async remove(name: string): Promise<void> {
    this.#pieces.delete(name);
  }
}

/** The first bytes of a content, no more than asked for. */
export async function headOf(content: AsyncIterable<Uint8Array>, length: number): Promise<Uint8Array> {
  let head = new Uint8Array();
  for await (const piece of content) {
    head = joined(head, piece.subarray(0, length - head.length));
    if (head.length >= length) break;
  }
  return head;
}

/** Two pieces as one. */
export function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
