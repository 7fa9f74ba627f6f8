import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContactWay } from '../../domain/service.js';
import { localText } from '../shared/local-text.js';

const schemes: Record<ContactWay['kind'], string> = { phone: 'tel:', email: 'mailto:', web: '' };

function address({ kind, value }: ContactWay): string {
  return schemes[kind] + (kind === 'phone' ? value.replace(/[^+\d]/g, '') : value);
}

/** Lists the other ways to reach support, each a link. A web address opens beside the host page. */
export function contactWays(ways: readonly ContactWay[], languageTag: string): TemplateResult {
  const safe = ways.filter(({ kind, value }) => kind !== 'web' || /^https?:\/\//i.test(value));
  return html`<ul class="small">
    ${safe.map((way) => html`<li>${localText(way.label, languageTag)}: ${link(way)}</li>`)}
  </ul>`;
}

function link(way: ContactWay): TemplateResult {
  return way.kind === 'web'
    ? html`<a class="link" href=${address(way)} target="_blank" rel="noopener noreferrer">${way.value}</a>`
    : html`<a class="link" href=${address(way)}>${way.value}</a>`;
}
