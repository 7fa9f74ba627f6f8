import { SupportError } from '../../port/support-error.js';
import type { OutboxEntry } from './outbox-entry.js';

/** An entry as text that can be kept. */
export function textOf(entry: OutboxEntry): string {
  return JSON.stringify(entry);
}

/** Reads an entry back; nothing where the text is none, such as what another version has left. */
export function entryIn(text: string): OutboxEntry | undefined {
  const kept = parsed(text);
  if (!isEntry(kept)) return undefined;
  const { stand } = kept;
  if (!('error' in stand) || !stand.error) return kept;
  const { code, ...told } = stand.error;
  return { ...kept, stand: { ...stand, error: new SupportError(code, 'kept in the outbox', told) } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isEntry(kept: unknown): kept is OutboxEntry {
  if (typeof kept !== 'object' || kept === null || !('key' in kept && 'owner' in kept && 'at' in kept)) return false;
  const hasParts = 'wish' in kept && typeof kept.wish === 'object' && 'stand' in kept && typeof kept.stand === 'object';
  return hasParts && typeof kept.key === 'string' && typeof kept.owner === 'string' && typeof kept.at === 'number';
}
