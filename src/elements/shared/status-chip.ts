import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MessagesOf } from '../../i18n/messages.js';
import { statusLook } from './status-look.js';
import type { Standing } from './status-look.js';

/** Where a ticket stands, at a glance. Needs chipStyles. */
export function statusChip(ticket: Standing, text: MessagesOf<'status'>): TemplateResult {
  const { tone, icon, words } = statusLook(ticket, text);
  return html`<span class="chip ${tone}" part="chip">${icon()}${words}</span>`;
}
