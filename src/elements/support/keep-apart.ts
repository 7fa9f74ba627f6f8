/** What a page often takes over for itself as a whole: scrolling, to make it smooth, and its menu, to have another. */
const own = ['wheel', 'touchmove', 'contextmenu'];

/**
 * Keeps apart what is done in the panel and what is done on the page: it scrolls and has the browser's menu whatever the page
 * has made of its own, and no file takes the page's place.
 */
export function keepApart(panel: HTMLElement): void {
  // On the element, where what is inside has had its say. Passive: scrolling never waits for it.
  for (const type of ['dragover', 'drop'] as const) panel.addEventListener(type, keepPage);
  for (const type of own) panel.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}

/** Keeps a browser from leaving the page for a file that is dropped where nobody takes it. */
function keepPage(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
