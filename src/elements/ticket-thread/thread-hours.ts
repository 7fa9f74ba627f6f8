import type { ReactiveControllerHost } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { ServiceCalendar } from '../../hours/calendar.js';
import { warnOnce } from '../shared/warn-once.js';
import type { closedWords, dueWords } from './closed-words.js';
import type { ThreadView } from './thread-view.js';

/** By which hours a thread is told, and in which words; both are asked for only where the help desk keeps any hours. */
export interface HoursSource {
  readonly calendar: () => ServiceCalendar | undefined;
  readonly text: () => MessagesOf<'hours'> | undefined;
}

/** Tells by the hours of support that it is closed, and by when it has promised something. What counts them is fetched when it is needed. */
export class ThreadHours {
  readonly #host: ReactiveControllerHost;
  readonly #source: HoursSource;
  #fetching: Promise<void> | undefined;
  #words: { readonly closedWords: typeof closedWords; readonly dueWords: typeof dueWords } | undefined;

  constructor(host: ReactiveControllerHost, source: HoursSource) {
    this.#host = host;
    this.#source = source;
  }

  /** That support is closed, and when it will see a reply, once that is known. */
  closed({ text, now, languageTag }: ThreadView): string | undefined {
    const known = this.#known;
    return known?.words.closedWords({ ...known, now, languageTag, text: { ...text, ...known.text } });
  }

  /** Writes by when something is promised, in the time of support; nothing until it is known how. */
  due(languageTag: string): ThreadView['due'] {
    const known = this.#known;
    return known?.words.dueWords({ ...known, languageTag });
  }

  get #known() {
    const calendar = this.#source.calendar();
    if (!calendar) return undefined;
    this.#fetching ??= this.#fetch();
    const words = this.#words;
    const text = words && this.#source.text();
    return text && { calendar, words, text };
  }

  async #fetch(): Promise<void> {
    try {
      this.#words = await import('./closed-words.js');
      this.#host.requestUpdate();
    } catch (error) {
      warnOnce('It could not be worked out whether support is open; replies can be sent all the same.', error);
    }
  }
}
