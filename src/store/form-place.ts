import { isOrderKind } from '../domain/order-kind.js';
import type { DeviceMemory } from './device-memory.js';
import { draftKey, isDraft } from './draft-model.js';

/** The forms for a new ticket, which keep a draft each: what is to be ordered is not mixed up with what is asked or reported. */
export type FormPlace = 'form' | 'order-form';

/** Which form a ticket of this kind is begun in; any other, or none yet, in the one for all that is no order. */
export function formPlace(kind: unknown): FormPlace {
  return isOrderKind(kind) ? 'order-form' : 'form';
}

/**
 * Where the draft is that belongs to a form. An order may also stand in the other form: it was chosen to be one there, or was
 * kept when there was only one.
 */
export function keptPlace(memory: DeviceMemory, place: FormPlace): FormPlace {
  if (place === 'form' || isDraft(memory.read(draftKey(place)))) return place;
  const other = memory.read(draftKey('form'));
  const value = isDraft(other) && (other.value as { readonly kind?: unknown } | null | undefined);
  return value && isOrderKind(value.kind) ? 'form' : place;
}
