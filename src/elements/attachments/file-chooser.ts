import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failureNotice } from '../shared/failure-notice.js';
import type { Attaching } from './attaching.js';

/** The platform's own control, hidden: a person with voice control cannot press it (govuk-frontend#3686). */
export function chooser(attaching: Attaching, field: string): TemplateResult {
  const onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    attaching.add([...(target.files ?? [])], 'chosen', field);
    // So that the same file can be chosen again.
    target.value = '';
  };
  return html`<input
    type="file"
    multiple
    hidden
    accept=${attaching.limits?.types.join(',') || nothing}
    aria-label=${attaching.words?.text['file.choose'] ?? nothing}
    @change=${onChange}
  />`;
}

/** Opens the platform's own control, which stands before the button that was pressed. */
export function choose({ currentTarget }: Event): void {
  const before = currentTarget instanceof Element ? currentTarget.previousElementSibling : null;
  if (before instanceof HTMLInputElement) before.click();
}

/** What sends files could not be fetched, or those of an earlier page could not be kept. */
export function fileNotice({ box, words }: Attaching): TemplateResult | typeof nothing {
  if (!words || !box) return nothing;
  const { text } = words;
  if (box.unfetched) {
    const onRetry = (): void => void box.add([]);
    return failureNotice({ error: { code: 'network' }, text, otherwise: text['error.unreachable'], onRetry });
  }
  return box.gone ? html`<p class="notice info" part="notice">${text['draft.filesGone']}</p>` : nothing;
}
