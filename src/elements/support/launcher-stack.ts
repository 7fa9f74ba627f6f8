/** What stands in a corner of the page. */
interface Cornered {
  readonly placement: string;
  readonly launcher: string;
}

const corners = new Map<Cornered, HTMLElement>();

function arrange(): void {
  const heights: Record<string, number> = {};
  for (const [{ placement, launcher }, button] of corners) {
    const height = (heights[placement] ??= 0);
    button.style.setProperty('--_stack', `${height}`);
    if (launcher !== 'none') heights[placement]++;
  }
}

/** Makes room in a corner for one more launcher, above those that stand there: two on a page never cover each other. */
export function joinCorner(member: Cornered, button: HTMLElement): void {
  corners.set(member, button);
  arrange();
}

/** Gives up the room. */
export function leaveCorner(member: Cornered): void {
  corners.delete(member);
  arrange();
}
