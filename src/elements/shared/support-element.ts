import { LitElement } from 'lit';
import type { MessagePart, Messages, MessagesOf } from '../../i18n/messages.js';
import type { SupportAdapter } from '../../port/support-adapter.js';
import type { SupportStore } from '../../store/support-store.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { keepTyping } from './keep-typing.js';
import { Localizer } from './localizer.js';
import { property } from './property.js';
import { pressHere } from './press-here.js';
import { StoreSource } from './store-source.js';

/**
 * What every element of support has in common: a store from wherever there is one, texts in the language of its place,
 * and one voice for screen readers. It renders for the first time when its texts are there.
 *
 * A subclass names the parts of the texts it needs: `class TcX extends SupportElement<'form' | 'common'>` with
 * `constructor() { super(['form', 'common']); }`.
 */
export abstract class SupportElement<P extends MessagePart = MessagePart> extends LitElement {
  /** The store to show; found through the page's `<tc-support>` when nothing else is given. */
  @property({ attribute: false }) store: SupportStore | undefined;
  /** A help desk for this element alone. */
  @property({ attribute: false }) adapter: SupportAdapter | undefined;
  /** Address of a support server for this element alone. */
  @property() endpoint: string | undefined;
  /** Gives a bearer token for the user; goes with `adapter` and `endpoint`. */
  @property({ attribute: false }) token: (() => Promise<string>) | undefined;
  /** The host page's own wordings, by id; the rest stay as they are. */
  @property({ attribute: false }) messages: Partial<Messages> | undefined;
  /** `light` or `dark` whatever the page is; `auto` follows the reader's system. Without it the element follows the page. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' | undefined;

  readonly #localizer: Localizer<P>;
  readonly #source: StoreSource;

  protected constructor(parts: readonly P[]) {
    super();
    this.#localizer = new Localizer(this, parts);
    this.#source = new StoreSource(this);
    this.addEventListener('keydown', keepTyping);
  }

  /** The texts to show, in the element's language. */
  protected get text(): MessagesOf<P> {
    return this.#localizer.text(this.#source.messages, this.messages);
  }

  /** The texts of further parts once they are at hand, for what comes on demand; the element renders anew when they are. */
  protected furtherText<Q extends MessagePart>(parts: readonly Q[]): MessagesOf<Q> | undefined {
    return this.#localizer.further(parts, this.wordings);
  }

  /** The host page's own wordings, wherever they come from: to hand on to an element inside this one. */
  protected get wordings(): Partial<Messages> {
    return { ...this.#source.messages, ...this.messages };
  }

  /** The language of the texts. */
  protected get language(): string {
    return this.#localizer.language;
  }

  /** The language tag to format dates and numbers with. */
  protected get languageTag(): string {
    return this.#localizer.tag;
  }

  /** Says something to screen readers, politely. */
  protected announce(message: string): void {
    announce(message, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer(this);
    // Not heard of by the element itself: screen readers would call all that stands in it clickable.
    this.renderRoot.addEventListener('click', pressHere, true);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.#localizer.ready) return super.scheduleUpdate();
    // Once more from here: the language may have changed meanwhile.
    return this.#localizer.load().then(
      () => this.scheduleUpdate(),
      (error: unknown) => {
        // Nothing can be drawn without words: the next update tries again, and the panel is told.
        this.isUpdatePending = false;
        if (!this.hasUpdated) this.dispatchEvent(new Event('wordless', { bubbles: true }));
        throw error;
      },
    );
  }
}
