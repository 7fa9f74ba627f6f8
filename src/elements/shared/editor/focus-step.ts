/** How far a key goes along a row that is read from the start: to the next one, the one before, or an end. */
function stepOf({ key }: KeyboardEvent, row: HTMLElement): number | undefined {
  const isRtl = getComputedStyle(row).direction === 'rtl';
  if (key === (isRtl ? 'ArrowLeft' : 'ArrowRight')) return 1;
  if (key === (isRtl ? 'ArrowRight' : 'ArrowLeft')) return -1;
  if (key === 'Home') return -Infinity;
  return key === 'End' ? Infinity : undefined;
}

/** Moves the focus within the row that hears the key, as in a tab list or a toolbar, and round its ends. Tells where it went. */
export function focusStep(event: KeyboardEvent, selector: string): HTMLElement | undefined {
  const row = event.currentTarget;
  if (!(row instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const step = stepOf(event, row);
  const stops = [...row.querySelectorAll<HTMLElement>(selector)];
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  if (step === undefined || at < 0) return undefined;
  event.preventDefault();
  const next = Number.isFinite(step) ? (at + step + stops.length) % stops.length : step < 0 ? 0 : stops.length - 1;
  stops[next]?.focus();
  return stops[next];
}
