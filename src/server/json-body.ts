import type { Schema } from '../contract/schema.js';
import { problemsOf } from './field-problems.js';
import { Refusal } from './refusal.js';

/** Checks what was sent against a schema; refuses with a pointer to everything that does not hold. */
export function checked<T>(schema: Schema<T>, value: unknown, what: string): T {
  // With the input a value of another kind is told from one that is missing; it is looked at only, and goes nowhere.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Refusal('invalid', `The ${what} does not hold; see errors.`, { errors: problemsOf(result.error.issues) });
}

/** Reads a JSON body of at most `limit` bytes. Counts while it reads, since Content-Length is only a claim. */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal('invalid', 'Send the body as application/json.', {
      status: 415,
      headers: { 'Accept-Post': 'application/json' },
    });
  }
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('invalid', 'The body is not JSON in UTF-8.', { status: 400 });
  }
}

/** Reads a body of at most `limit` bytes, counting while it reads. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit);
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(limit: number): Refusal {
  return new Refusal('too-large', `A body may hold ${limit} bytes at most.`, { headers: { Connection: 'close' } });
}
