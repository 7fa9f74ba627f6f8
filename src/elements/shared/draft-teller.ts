import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { DraftModel } from '../../store/draft-model.js';
import { announce } from './announcer.js';
import { draftTime } from './draft-time.js';

/** Words a draft: that it is back, and that it is kept. Whoever cannot see them hears them, each when it is news. */
export class DraftTeller implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #notice = '';
  #said = '';
  #saved: { readonly words: string; readonly now: number } | undefined;
  #toldAt = -Infinity;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const saved = this.#saved;
    this.#saved = undefined;
    // What has left the page is drawn once more as its draft is saved, and stands in no language there.
    if (!this.#host.isConnected) return;
    if (this.#notice !== this.#said && this.#notice) announce(this.#notice, this.#host);
    this.#said = this.#notice;
    this.#notice = '';
    if (saved) this.#tellSaved(saved);
  }

  /** Words that are announced when they come to stand there. */
  notice(words: string): string {
    return (this.#notice = words);
  }

  /** That a draft is back, and from when. */
  back({ restoredAt, place }: DraftModel, text: MessagesOf<'draft'>, languageTag: string): string | undefined {
    if (restoredAt === undefined) return undefined;
    return this.notice(text['draft.restored']({ when: draftTime(restoredAt, place.now(), languageTag) }));
  }

  /** That what is written is kept, and since when; nothing where it is not, or nothing has been written since. */
  saved({ pending, savedAt, place }: DraftModel, text: MessagesOf<'draft'>, languageTag: string): string | undefined {
    if (!place.memory.lasting) return undefined;
    if (pending) return text['draft.saving'];
    if (savedAt === undefined) return undefined;
    const now = place.now();
    const words = text['draft.saved']({ time: draftTime(savedAt, now, languageTag) });
    this.#saved = { words, now };
    return words;
  }

  /** Not with every pause: who cannot see the line wants to write on. */
  #tellSaved(saved: { readonly words: string; readonly now: number }): void {
    if (saved.now - this.#toldAt < 60_000) return;
    this.#toldAt = saved.now;
    announce(saved.words, this.#host);
  }
}
