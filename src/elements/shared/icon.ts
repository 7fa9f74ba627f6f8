import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Frames the strokes of an icon on a 24 grid. Decorative: the words beside it say the same. */
export function icon(strokes: TemplateResult, mirrored = false): TemplateResult {
  return html`<svg
    class=${mirrored ? 'icon mirrored' : 'icon'}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${strokes}
  </svg>`;
}
