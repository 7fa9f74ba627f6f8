import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fallbackLanguage, fetchMessages, readMessages } from '../../i18n/catalogue.js';
import type { MessagePart, Messages, MessagesOf } from '../../i18n/messages.js';
import { languageTagAt } from './language-tag.js';
import { languageAt, watchLanguage } from './language.js';
import { warnOnce } from './warn-once.js';

/** Keeps an element in the language of the place where it stands, and its texts at hand. */
export class Localizer<P extends MessagePart> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: readonly P[];
  #fallback: string | undefined;
  #says = false;
  #unwatch: (() => void) | undefined;
  #text: MessagesOf<P> | undefined;
  #from: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & Element, parts: readonly P[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLanguage(this.#host, () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  /** Once words of another language have stood in, what is drawn says its own, for whoever reads it aloud (WCAG 3.1.2). */
  hostUpdated(): void {
    this.#says ||= !this.#fits;
    if (!this.#says) return;
    const { tag } = this;
    for (const part of this.#host.shadowRoot?.children ?? [])
      if (part instanceof HTMLElement && part.lang !== tag) part.lang = tag;
  }

  /** The language of the texts. */
  get language(): string {
    const wanted = languageAt(this.#host);
    return wanted === this.#fallback ? fallbackLanguage : wanted;
  }

  /**
   * The tag to format dates and numbers with: the page's own, region included, when the texts are in that language.
   * English without a region gets the 24-hour clock and day before month that its texts are written for.
   */
  get tag(): string {
    const tag = languageTagAt(this.#host);
    if (this.language === 'en' && !tag.startsWith('en-')) return 'en-GB';
    return this.#fits ? tag : this.language;
  }

  /** Whether the texts are in the language of the place. */
  get #fits(): boolean {
    return languageTagAt(this.#host).toLowerCase().startsWith(this.language);
  }

  /** Whether the texts are at hand. */
  get ready(): boolean {
    return readMessages(this.language, this.#parts) !== undefined;
  }

  /** The texts of further parts once they are at hand; asking for them fetches them. For what comes on demand. */
  further<Q extends MessagePart>(parts: readonly Q[], wordings: Partial<Messages>): MessagesOf<Q> | undefined {
    const texts = readMessages(this.language, parts);
    if (texts) return { ...texts, ...wordings };
    fetchMessages(this.language, parts).then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
    return undefined;
  }

  /** Resolves when the texts are at hand, in the wanted language or in the one that stands in for it. */
  async load(): Promise<void> {
    const wanted = this.language;
    try {
      await fetchMessages(wanted, this.#parts);
    } catch (error) {
      if (wanted === fallbackLanguage) throw error;
      warnOnce(`No language "${wanted}"; English stands in.`, error);
      this.#fallback = wanted;
      await this.load();
    }
  }

  /** The texts, with the host page's own wordings laid over them; the same object until one of them is another. */
  text(...wordings: readonly (Partial<Messages> | undefined)[]): MessagesOf<P> {
    const from = [this.language, ...wordings];
    if (this.#text && from.every((each, index) => each === this.#from[index])) return this.#text;
    const texts = readMessages(this.language, this.#parts);
    if (!texts) throw new Error(`The texts ${this.#parts.join(', ')} are not loaded`);
    this.#from = from;
    return (this.#text = Object.assign(texts, ...wordings));
  }
}
