import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import { countText } from './character-count.js';

/** A text that may not become too long, and in which words that is said. */
export interface LimitedText {
  /** Id of its field; that of what tells the limit is the same with `-limit`. */
  readonly field: string;
  readonly length: number;
  readonly limit: number;
  readonly text: MessagesOf<'common'>;
  readonly languageTag: string;
  /** Tells which marks the text may have. */
  readonly marks?: string;
}

/** How many characters a text may have, once that is known, for `aria-describedby`, and how much room is left once that begins to matter. */
export function characterLimit({
  field,
  length,
  limit,
  text,
  languageTag,
  marks,
}: LimitedText): TemplateResult | typeof nothing {
  if (!Number.isFinite(limit)) return nothing;
  const max = new Intl.NumberFormat(languageTag).format(limit);
  // No live region: it is announced when typing stops, not at every key.
  const words = countText(length, limit, text);
  return html`<span class="visually-hidden" id="${field}-limit">${text['form.limit']({ max })} ${marks}</span>
    ${words === undefined ? nothing : html`<p class=${length > limit ? 'count over' : 'count'}>${words}</p>`}`;
}
