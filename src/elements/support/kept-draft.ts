import { memoryOf } from '../../store/device-memory.js';
import { draftKey } from '../../store/draft-model.js';
import { formPlace } from '../../store/form-place.js';
import type { SupportStore } from '../../store/support-store.js';
import { formKind } from './view.js';
import type { View } from './view.js';

/** Whether something is written and not sent in a view. */
export function keepsDraft(store: SupportStore | undefined, view: View): boolean {
  const place = view.name === 'thread' ? view.ticket : view.name === 'form' && formPlace(formKind(view));
  return Boolean(place && store && memoryOf(store).read(draftKey(place)));
}
