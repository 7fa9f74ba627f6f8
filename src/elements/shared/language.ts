import { closestLanguage } from '../../i18n/catalogue.js';

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

/** The language of the widget's texts that comes closest to what holds where an element stands. */
export function languageAt(element: Element): string {
  return closestLanguage(languageTagAt(element));
}

/** Calls back whenever a `lang` attribute changes that may hold for the element. Gives what ends the watching. */
export function watchLanguage(element: Element, onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (let at: Element | null = element; at;) {
    const root = at.getRootNode();
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return () => observer.disconnect();
}
