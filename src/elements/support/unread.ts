import { fetchMessages, readMessages } from '../../i18n/catalogue.js';
import type { SupportStore } from '../../store/support-store.js';
import { ticketsOf } from '../../store/ticket-list-model.js';
import { languageAt, watchLanguage } from '../shared/language.js';

const parts = ['shell'] as const;

/**
 * Keeps count of the tickets with unread replies: calls back with the number and the words for it, in the language of the
 * place, now and at every change until `signal`. The list of ongoing tickets is kept live for it.
 */
export function watchUnread(
  place: Element,
  store: SupportStore,
  onCount: (unread: number, words: string) => void,
  signal: AbortSignal,
): void {
  const count = async (): Promise<void> => {
    const { unread } = store;
    const language = languageAt(place);
    // Without its words the number still counts.
    if (unread) await fetchMessages(language, parts).catch(() => undefined);
    const words = unread ? readMessages(language, parts)?.['shell.launcherUnread']({ count: unread }) : '';
    if (unread === store.unread) onCount(unread, words ?? '');
  };
  const recount = (): void => void count();
  store.addEventListener('change', recount, { signal });
  signal.addEventListener('abort', ticketsOf(store, { scope: 'ongoing' }).subscribe(recount));
  signal.addEventListener('abort', watchLanguage(place, recount));
}
