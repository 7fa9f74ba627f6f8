import { connectionOf } from '../connection-of.js';
import type { Visit } from '../visit.js';
import type { Wish } from './outbox-entry.js';

/**
 * Whether the same key may be sent again without asking after a try of which nobody knows: not to a help desk that declares
 * `at-least-once`, since it might then stand there twice.
 */
export function mayRepeat(visit: Visit, { kind }: Wish): boolean {
  const idempotency = connectionOf(visit)?.capabilities.idempotency;
  return idempotency?.[kind === 'filing' ? 'filing' : 'replying'] !== 'at-least-once';
}
