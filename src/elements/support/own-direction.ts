/** The languages of ours that are written from right to left. */
const fromTheRight: ReadonlySet<string> = new Set(['ar']);

/**
 * The direction of a `<tc-support>` that has a language of its own, which may run against that of the page. Nothing where
 * the page's direction holds, or where the element has a `dir`.
 */
export function ownDirection(panel: Element, language: string): 'ltr' | 'rtl' | undefined {
  const root = panel.getRootNode();
  const support = root instanceof ShadowRoot ? root.host : panel;
  if (!support.getAttribute('lang') || support.hasAttribute('dir')) return undefined;
  return fromTheRight.has(language) ? 'rtl' : 'ltr';
}
