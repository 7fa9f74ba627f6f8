import { fetchMessages, readMessages } from '../../i18n/catalogue.js';
import type { SupportStore } from '../../store/support-store.js';
import { ticketsOf } from '../../store/ticket-list-model.js';
import { languageAt, watchLanguage } from '../shared/language.js';

const parts = ['shell'] as const;

/**
 * Keeps count of the tickets with unread replies: calls back with the number and the words for it, in the language of the
 * place, now and at every change. The list of ongoing tickets is kept live for it. Gives what ends the counting.
 */
export function watchUnread(
  place: Element,
  store: SupportStore,
  onCount: (unread: number, words: string) => void,
): () => void {
  const count = async (): Promise<void> => {
    const { unread } = store;
    const language = languageAt(place);
    // Without its words the number still counts.
    if (unread) await fetchMessages(language, parts).catch(() => undefined);
    const words = unread ? readMessages(language, parts)?.['shell.launcherUnread']({ count: unread }) : '';
    if (unread === store.unread) onCount(unread, words ?? '');
  };
  const listening = new AbortController();
  const recount = (): void => void count();
  store.addEventListener('change', recount, { signal: listening.signal });
  const ends = [
    ticketsOf(store, { scope: 'ongoing' }).subscribe(recount),
    watchLanguage(place, recount),
    (): void => listening.abort(),
  ];
  return () => ends.forEach((end) => end());
}
