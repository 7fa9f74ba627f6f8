import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ServiceDescription } from '../../domain/service.js';
import type { Messages } from '../../i18n/messages.js';
import type { SupportStore } from '../../store/support-store.js';

const tag = 'tc-opening-hours';

/**
 * Says, before filing, by when the ticket will be begun, where the help desk promises that. Drawn by the opening hours
 * where the page has them, as every page with `<tc-support>` has: a form alone is not made to carry them.
 * `onReady` asks to draw anew once they are there.
 */
export function filingPromise(
  store: SupportStore | undefined,
  wordings: Partial<Messages>,
  { calendar }: ServiceDescription,
  onReady: () => void,
): TemplateResult | typeof nothing {
  if (!calendar?.promises.some(({ event }) => event === 'begin')) return nothing;
  if (customElements.get(tag))
    return html`<tc-opening-hours variant="promise" .store=${store} .messages=${wordings}></tc-opening-hours>`;
  void customElements.whenDefined(tag).then(onReady);
  return nothing;
}
