import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** A help desk that `npm run test:live` has started, with a key for each of its people. */
export interface LiveDesk {
  readonly url: string;
  readonly keys: Readonly<Record<string, string>>;
  /** The numbers of its custom fields, where they are known by number. */
  readonly fields?: Readonly<Record<string, number>>;
  /** Where to ask for the desk to be stopped and started again. */
  readonly control: string;
}

/** The help desk of a name; fails where the tests were not started by `npm run test:live`. */
export function liveDesk(name: string): LiveDesk {
  const file = process.env['TC_LIVE_DESKS'];
  assert.ok(file, 'the live tests are started by "npm run test:live"');
  const desks: Record<string, LiveDesk> = JSON.parse(readFileSync(file, 'utf8'));
  const desk = desks[name];
  assert.ok(desk, `${name} runs`);
  return desk;
}

/** The key of one of the desk's people. */
export function keyOf({ keys }: LiveDesk, who: string): string {
  const key = keys[who];
  assert.ok(key, `${who} has a key`);
  return key;
}

/** Stops the desk, and starts it again with what it had kept. */
export async function restart({ control }: LiveDesk): Promise<void> {
  const response = await fetch(`${control}/restart`, { method: 'POST' });
  assert.equal(response.status, 204);
}
