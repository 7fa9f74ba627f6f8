/** Where to go on looking above an element: its parent, its slot's side, or the host of its shadow root. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The language tag that holds where an element stands: its own `lang`, the nearest one above it, or the browser's. */
export function languageTagAt(element: Element): string {
  for (let at: Element | null = element; at; at = above(at)) {
    const tag = at.getAttribute('lang');
    if (tag) return tag;
  }
  return navigator.language;
}
