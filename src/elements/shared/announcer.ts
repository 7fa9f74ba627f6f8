/** Lets an element speak to screen readers without a live region; newer than TypeScript's DOM types. */
interface AriaNotifying {
  ariaNotify(message: string): void;
}

/** Firefox on Linux (153, heard with Orca 48) and ChromeOS (mdn/browser-compat-data#30571) have it, and nobody hears it there. */
const unheard = /CrOS|Linux.*Firefox/;

function canNotify(element: Element): element is Element & AriaNotifying {
  return 'ariaNotify' in element && !unheard.test(navigator.userAgent);
}

let region: HTMLElement | undefined;

/**
 * Gives the page its one polite live region, in light DOM: screen readers rarely hear regions in shadow roots
 * (coveo/ui-kit#1715). Needed only until every browser has `ariaNotify` and has it heard.
 */
function pageRegion(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.setAttribute('role', 'status');
  // Fixed, so that no page grows by it; and seen by nobody.
  Object.assign(region.style, { position: 'fixed', top: '0', clipPath: 'inset(50%)' });
  document.body.append(region);
  return region;
}

const insides = new Set<HTMLElement>();

/** Announces through this region for as long as it stands, because a modal dialog silences everything outside itself. Gives what ends that. */
export function announceInside(dialogRegion: HTMLElement): () => void {
  insides.add(dialogRegion);
  return () => insides.delete(dialogRegion);
}

/** Makes sure a region exists before the first message: one that comes with its text is not read. */
export function prepareAnnouncer(element: Element): void {
  if (!canNotify(element)) pageRegion();
}

/** Says something to screen readers, politely, once. `from` is the element it is about. */
export function announce(message: string, from: Element): void {
  if (canNotify(from)) return from.ariaNotify(message);
  const target = [...insides].at(-1) ?? pageRegion();
  // The same words twice in a row are no change to a screen reader; a no-break space makes them one.
  target.textContent = target.textContent === message ? `${message}\u00a0` : message;
}
