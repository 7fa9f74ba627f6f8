import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import type { TextEditor } from '../shared/editor/text-editor.js';
import { boldIcon } from '../shared/icons/bold.js';
import { warnOnce } from '../shared/warn-once.js';

/** A button that brings the tools for writing to a reply, which most replies do without. They are fetched for it. */
export class EditorToggle {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #editor: TextEditor | undefined;
  #wanted = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Ids of what tells about the field. */
  get describes(): readonly string[] {
    return this.#shown ? ['reply-marks'] : [];
  }

  /** Turns to where the reply is written. */
  write(): void {
    this.#editor?.write();
  }

  /** Draws the button. */
  button(text: MessagesOf<'write'> | undefined): TemplateResult | typeof nothing {
    if (!text) return nothing;
    return html`<button
      type="button"
      class="button ghost compact format"
      part="button"
      aria-label=${text['reply.format']}
      aria-expanded=${this.#shown ? 'true' : 'false'}
      @click=${() => void this.#toggle()}
    >
      ${boldIcon()}
    </button>`;
  }

  /** Draws the tools while they are wanted. */
  tools(field: string, written: string, text: MessagesOf<'write'> | undefined): TemplateResult | typeof nothing {
    return (this.#shown && text && this.#editor?.render({ field, written, text })) || nothing;
  }

  /** Tells the keys that send, beside the tools. */
  keys(text: MessagesOf<'write'> | undefined): TemplateResult | typeof nothing {
    return (this.#shown && text && this.#editor?.keys(text)) || nothing;
  }

  get #shown(): boolean {
    return this.#wanted && this.#editor !== undefined;
  }

  async #toggle(): Promise<void> {
    this.#wanted = !this.#wanted;
    this.write();
    try {
      const { TextEditor } = await import('../shared/editor/text-editor.js');
      this.#editor ??= new TextEditor(this.#host);
    } catch (error) {
      warnOnce('The tools for writing could not be fetched; the reply can be written without them.', error);
      this.#wanted = false;
    }
    this.#host.requestUpdate();
  }
}
