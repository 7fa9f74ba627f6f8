import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Holds the place of so many things that are loading, and says so to those who cannot see it. Needs skeletonStyles. */
export function skeleton(count: number, words: string): TemplateResult {
  const rows = Array.from({ length: count }, () => {
    return html`<div class="bar short"></div>
      <div class="bar"></div>
      <div class="bar middle"></div>`;
  });
  return html`<div class="skeleton"><p class="visually-hidden">${words}</p>
    ${rows}</div>`;
}
