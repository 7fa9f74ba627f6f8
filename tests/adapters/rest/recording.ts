import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** One answer of a real help desk, with what it answered. */
interface Recorded {
  readonly call: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Headers that an adapter reads; the others say only when and where it was recorded. */
const kept = ['etag', 'date', 'location', 'content-type', 'retry-after'];
const address = 'http://desk.example';

/** A `fetch` to a real help desk that keeps its answers, to be written into a file. */
export class Recorder {
  readonly #desk: string;
  /** In the order of the questions: several may be under way. */
  readonly #answers: (Recorded | undefined)[] = [];

  constructor(desk: string) {
    this.#desk = desk;
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const call = callOf(request, this.#desk);
    const place = this.#answers.push(undefined) - 1;
    const response = await fetch(request);
    const body = await response.clone().text();
    const headers = Object.fromEntries(
      kept.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])),
    );
    this.#answers[place] = {
      call,
      status: response.status,
      headers,
      body: compact(body).replaceAll(this.#desk, address),
    };
    return response;
  };

  /** Writes what was answered. What names this run becomes `run`. */
  write(file: string, run: string): void {
    writeFileSync(file, `${JSON.stringify(this.#answers, undefined, 1).replaceAll(run, 'run')}\n`);
  }
}

/** A `fetch` that answers as the help desk once did, each answer once and in the order of its call. */
export function replay(file: string): {
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly left: () => readonly string[];
} {
  const answers: Recorded[] = JSON.parse(readFileSync(file, 'utf8'));
  const answer: typeof fetch = async (input, init) => {
    const call = callOf(new Request(input, init), address);
    const at = answers.findIndex((each) => each.call === call);
    const [found] = at < 0 ? [] : answers.splice(at, 1);
    assert.ok(found, `${file} has no answer to ${call}`);
    const { status, headers, body } = found;
    return new Response(status === 204 ? null : body, { status, headers });
  };
  return { url: address, fetch: answer, left: () => answers.map(({ call }) => call) };
}

function callOf({ method, url }: Request, desk: string): string {
  return `${method} ${decodeURIComponent(url.replace(desk, '').replaceAll('+', ' '))}`;
}

function compact(body: string): string {
  try {
    // Keys are nobody's business, not even those of a desk that is gone.
    return JSON.stringify(JSON.parse(body, (name, value: unknown) => (name === 'api_key' ? undefined : value)));
  } catch {
    return body;
  }
}
