import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ContactWay } from '../../domain/service.js';
import type { MessagesOf } from '../../i18n/messages.js';
import { keptService } from '../../store/kept-service.js';
import { connectionOf } from '../../store/connection-of.js';
import type { SupportStore } from '../../store/support-store.js';
import { localText } from '../shared/local-text.js';

const schemes: Record<ContactWay['kind'], string> = { phone: 'tel:', email: 'mailto:', web: '' };

function address({ kind, value }: ContactWay): string {
  return schemes[kind] + (kind === 'phone' ? value.replace(/[^+\d]/g, '') : value);
}

/** Other ways to reach support than by filing a ticket. */
export interface ContactWays {
  /** Those of the help desk; where it cannot be asked, those that it told of last. */
  readonly ways: readonly ContactWay[];
  /** Whether the host page tells of them itself: an empty slot that is passed on by the shell hides what stands in it. */
  readonly hasOwn: boolean;
  readonly text: MessagesOf<'shell'>;
  readonly languageTag: string;
}

/** Those of the panel; the page's own are in its slot. */
export function contactOf(
  panel: HTMLElement,
  { store, ...words }: Pick<ContactWays, 'text' | 'languageTag'> & { readonly store: SupportStore | undefined },
): ContactWays {
  const own = panel.querySelector<HTMLSlotElement>('slot[name=contact]');
  const hasOwn = own !== null && own.assignedNodes({ flatten: true }).length > 0;
  const { contactWays: ways = [] } = connectionOf(store)?.service ?? (store && keptService(store)) ?? {};
  return { ways, hasOwn, ...words };
}

/** Tells of the other ways, last in whatever is shown. Needs the looks of `section-title`. */
export function contactWays(contact: ContactWays): TemplateResult {
  const { ways, hasOwn } = contact;
  return html`<div class="contact">
    <slot name="contact"></slot>
    ${ways.length > 0 && !hasOwn ? renderWays(contact) : nothing}
  </div>`;
}

/** Each is a link; a web address opens beside the host page. */
function renderWays({ ways, text, languageTag }: ContactWays): TemplateResult {
  const safe = ways.filter(({ kind, value }) => kind !== 'web' || /^https?:\/\//i.test(value));
  return html`<section aria-labelledby="ways">
    <h2 class="section-title" id="ways">${text['home.otherWays']}</h2>
    <ul class="small">
      ${safe.map((way) => html`<li>${localText(way.label, languageTag)}: ${link(way)}</li>`)}
    </ul>
  </section>`;
}

function link(way: ContactWay): TemplateResult {
  return way.kind === 'web'
    ? html`<a class="link" href=${address(way)} target="_blank" rel="noopener noreferrer">${way.value}</a>`
    : html`<a class="link" href=${address(way)}>${way.value}</a>`;
}
