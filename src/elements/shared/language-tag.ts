/** Where to go on looking above an element: its parent, its slot's side, or the host of its shadow root. */
function above({ parentNode, parentElement }: Element): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}

/**
 * The language tag that holds where an element stands: its own `lang`, the nearest one above it, or the browser's. What servers
 * write that name languages in another way is taken as it is meant (`sv_SE`, `sv-` without a region): `Intl` throws on it.
 */
export function languageTagAt(element: Element): string {
  for (let at: Element | null = element; at; at = above(at)) {
    const tag = /\w+(-\w+)*/.exec(at.getAttribute('lang') ?? '');
    if (tag) return tag[0].replace('_', '-');
  }
  return navigator.language;
}
