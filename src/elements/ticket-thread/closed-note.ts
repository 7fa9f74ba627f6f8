import type { ReactiveControllerHost } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { ServiceCalendar } from '../../hours/calendar.js';
import { warnOnce } from '../shared/warn-once.js';
import type { closedWords } from './closed-words.js';
import type { ThreadView } from './thread-view.js';

/** Tells at a reply that support is closed. What counts the hours is fetched only where the help desk keeps any. */
export class ClosedNote {
  readonly #host: ReactiveControllerHost;
  #fetching: Promise<void> | undefined;
  #words: typeof closedWords | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is to be told, once it is known. */
  words(
    calendar: ServiceCalendar | undefined,
    { text, now, languageTag }: ThreadView,
    hoursText: () => MessagesOf<'hours'> | undefined,
  ): string | undefined {
    if (!calendar) return undefined;
    this.#fetching ??= this.#fetch();
    const more = this.#words && hoursText();
    return more && this.#words?.({ calendar, now, languageTag, text: { ...text, ...more } });
  }

  async #fetch(): Promise<void> {
    try {
      this.#words = (await import('./closed-words.js')).closedWords;
      this.#host.requestUpdate();
    } catch (error) {
      warnOnce('It could not be worked out whether support is open; replies can be sent all the same.', error);
    }
  }
}
