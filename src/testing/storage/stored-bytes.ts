/** A content as plain numbers. */
export async function bytesIn(content: AsyncIterable<Uint8Array>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const piece of content) bytes.push(...piece);
  return bytes;
}

/** Pieces one after the other; an error stands for a line that breaks. */
export async function* inPieces(...pieces: (readonly number[] | Error)[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    if (piece instanceof Error) throw piece;
    yield Uint8Array.from(piece);
  }
}
