import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { parseRichText } from '../../../domain/rich-text.js';
import type { MessagesOf } from '../../../i18n/messages.js';
import { renderRichText } from '../rich-text.js';
import { addStyles } from '../styles/add-styles.js';
import { editorStyles } from '../styles/editor.js';
import { richTextStyles } from '../styles/rich-text.js';
import { focusStep } from './focus-step.js';
import { markText } from './mark-text.js';
import type { Mark } from './mark-text.js';
import { marks } from './marks.js';
import { putText } from './put-text.js';
import { sendKeys } from './send-keys.js';

/** Which text field gets tools, and in which words. */
export interface EditorView {
  /** Id of the `<textarea>` in the shadow root of the host; what holds it has the same id with `-write`. */
  readonly field: string;
  readonly written: string;
  readonly text: MessagesOf<'write'>;
}

type Side = 'write' | 'preview';

/**
 * Tools above a text field: what is written on one side, how it will read on the other, and buttons that put marks into it.
 * The field itself stays the host's own, so that neither the focus nor what can be undone is lost when the tools come.
 */
export class TextEditor implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #side: Side = 'write';
  #mark: Mark = 'bold';
  #field = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    addStyles(host, editorStyles, richTextStyles);
  }

  /** Another text begins on the side where it is written. */
  hostDisconnected(): void {
    this.#side = 'write';
  }

  /** What holds the field is the panel of its tab while there are tools; it is there before them and after them. */
  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const panel = root?.getElementById(`${this.#field}-write`);
    const tab = `${this.#field}-write-tab`;
    if (!panel) this.#side = 'write';
    else if (root?.getElementById(tab)) {
      if (!panel.hasAttribute('role')) keepInView(panel);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab);
    } else panel.removeAttribute('role');
  }

  /** Turns to the side where the text is written, as before the field gets the focus. */
  write(): void {
    this.#turn('write');
  }

  #turn(side: Side): void {
    this.#side = side;
    this.#host.requestUpdate();
  }

  /** Draws the tools, and the preview in place of the field. */
  render(view: EditorView): TemplateResult {
    const { text, field } = view;
    this.#field = field;
    const isPreview = this.#side === 'preview';
    return html`<div class="writing">
        <div role="tablist" aria-label=${text['reply.format']} @keydown=${(event: KeyboardEvent) => this.#onTabKey(event)}>
          ${this.#renderTab('write', view)} ${this.#renderTab('preview', view)}
        </div>
        ${isPreview ? nothing : this.#renderMarks(view)}
      </div>
      ${isPreview ? this.#renderPreview(view) : nothing}
      <p hidden id="${field}-marks">${text['form.marks']}</p>`;
  }

  /** Tells the keys that send what is written; nothing where there may be no keys. */
  keys(text: MessagesOf<'write'>): TemplateResult {
    return html`<p class="hint keys">${text['shell.shortcutSend']({ keys: sendKeys() })}</p>`;
  }

  #renderTab(side: Side, { text, field }: EditorView): TemplateResult {
    const isShown = this.#side === side;
    return html`<button
      type="button"
      role="tab"
      id="${field}-${side}-tab"
      value=${side}
      aria-selected=${isShown ? 'true' : 'false'}
      aria-controls=${isShown ? `${field}-${side}` : nothing}
      tabindex=${isShown ? 0 : -1}
      @click=${() => this.#turn(side)}
    >
      ${text[side === 'write' ? 'form.write' : 'form.preview']}
    </button>`;
  }

  /** There are two tabs and showing one is instant: every step goes to the other and shows it. */
  #onTabKey(event: KeyboardEvent): void {
    const tab = focusStep(event, '[role=tab]');
    if (tab instanceof HTMLButtonElement) this.#turn(tab.value === 'preview' ? 'preview' : 'write');
  }

  #renderMarks({ text, field }: EditorView): TemplateResult {
    return html`<div
      role="toolbar"
      aria-label=${text['reply.format']}
      aria-controls=${field}
      @keydown=${(event: KeyboardEvent) => this.#onMarkKey(event)}
    >
      ${[...marks].map(([mark, { label, icon }]) => {
        const name = text[label];
        return html`<button
          type="button"
          class="mark"
          value=${mark}
          aria-label=${name}
          title=${name}
          tabindex=${mark === this.#mark ? 0 : -1}
          @click=${() => this.#put(mark, field)}
        >
          ${icon()}
        </button>`;
      })}
    </div>`;
  }

  #onMarkKey(event: KeyboardEvent): void {
    const button = focusStep(event, '.mark');
    if (!button) return;
    this.#mark = (button instanceof HTMLButtonElement && markNamed(button.value)) || this.#mark;
    this.#host.requestUpdate();
  }

  #put(mark: Mark, field: string): void {
    this.#mark = mark;
    const area = this.#host.shadowRoot?.getElementById(field);
    if (!(area instanceof HTMLTextAreaElement)) return;
    putText(area, markText(mark, area.value, { from: area.selectionStart, to: area.selectionEnd }));
    this.#host.requestUpdate();
  }

  #renderPreview({ text, field, written }: EditorView): TemplateResult {
    const blocks = parseRichText(written);
    return html`<div
      class="preview"
      role="tabpanel"
      id="${field}-preview"
      aria-labelledby="${field}-preview-tab"
      tabindex="0"
    >
      ${
        blocks.length > 0
          ? html`<div class="rich-text">${renderRichText(blocks)}</div>`
          : html`<p class="muted">${text['form.previewEmpty']}</p>`
      }
      <p class="hint">${text['form.marks']}</p>
    </div>`;
  }
}

/** Whoever writes already when the tools come goes on seeing the field, which they push down. */
function keepInView(panel: HTMLElement): void {
  if (panel.matches(':focus-within')) panel.scrollIntoView({ block: 'nearest' });
}

function markNamed(name: string): Mark | undefined {
  return [...marks.keys()].find((mark) => mark === name);
}
