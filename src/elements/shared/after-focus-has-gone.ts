/** How long a screen reader may take to hear of it, in milliseconds. */
const heard = 150;

/**
 * Moves the focus on from what has gone with it, once that has been heard of: Orca 48 says nothing of what has the focus
 * already when it hears that what had it is gone. Whoever has taken the focus elsewhere meanwhile keeps it. `turn` 2 comes
 * after those who know better where it goes.
 */
export function afterFocusHasGone(move: () => void, turn = 1): void {
  setTimeout(() => {
    if (document.activeElement === document.body) move();
  }, heard * turn);
}
