import type { MessagesOf } from '../../i18n/messages.js';

/** How many characters are left, or too many, in words; nothing before three quarters of the limit are used. */
export function countText(length: number, limit: number, text: MessagesOf<'common'>): string | undefined {
  if (length < limit * 0.75) return undefined;
  const left = limit - length;
  return left < 0 ? text['form.charsOver']({ count: -left }) : text['form.charsLeft']({ count: left });
}
