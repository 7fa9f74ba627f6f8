import type { CSSResult } from 'lit';

/** Lays styles over those of an element, for a part of it that comes on demand. Those it has already are not added again. */
export function addStyles({ shadowRoot }: HTMLElement, ...styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const more = sheets.filter((sheet) => !shadowRoot.adoptedStyleSheets.includes(sheet));
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...more];
}
