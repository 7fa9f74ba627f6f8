import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RichMessage } from '../../i18n/rich-message.js';

/** Renders a text with words that stand out. */
export function richMessage(message: RichMessage): TemplateResult[] {
  return message.map((piece) => (typeof piece === 'string' ? html`${piece}` : html`<b>${piece.b}</b>`));
}
