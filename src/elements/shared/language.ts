import { closestLanguage } from '../../i18n/catalogue.js';
import { languageTagAt } from './language-tag.js';

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
