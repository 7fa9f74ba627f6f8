import type { CSSResult } from 'lit';

/** Gives an element styles that come after it, with what they are for. A strict page allows that, other than styles in its text. */
export function adoptStyles(root: ShadowRoot | null, ...styles: readonly CSSResult[]): void {
  if (!root) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
