import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';

/** How many characters are left, or too many, in words; nothing before three quarters of the limit are used. */
export function countText(length: number, limit: number, text: MessagesOf<'common'>): string | undefined {
  if (length < limit * 0.75) return undefined;
  const left = limit - length;
  return left < 0 ? text['form.charsOver']({ count: -left }) : text['form.charsLeft']({ count: left });
}

/** Shows how much room a field has left. No live region: it is announced when typing stops, not at every key. */
export function characterCount(
  length: number,
  limit: number,
  text: MessagesOf<'common'>,
): TemplateResult | typeof nothing {
  const words = countText(length, limit, text);
  if (words === undefined) return nothing;
  return html`<p class=${length > limit ? 'count over' : 'count'}>${words}</p>`;
}
