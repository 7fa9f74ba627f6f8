import { focusedElement } from './focused-element.js';
import type { PanelPlace } from './panel-path.js';

/**
 * Brings a reader back to where they were in a view: as far down, and to what had the focus. A ticket's row may have been
 * made anew meanwhile, in another group say; then it is that one. False when there is nothing to give the focus to.
 */
export function returnTo({ focused, scrolled }: PanelPlace, body: Element): boolean {
  body.scrollTo({ top: scrolled });
  const aim = focused?.isConnected ? focused : rowAgain(focused?.dataset['ticket'], body);
  aim?.focus({ preventScroll: true });
  if (!aim || focusedElement() !== aim) return false;
  aim.scrollIntoView({ block: 'nearest' });
  return true;
}

function rowAgain(ticket: string | undefined, body: Element): HTMLElement | undefined {
  if (ticket === undefined) return undefined;
  const rows = [...body.children].flatMap((view) => [
    ...(view.shadowRoot?.querySelectorAll<HTMLElement>('[data-ticket]') ?? []),
  ]);
  return rows.find((row) => row.dataset['ticket'] === ticket);
}
