/**
 * Turns a custom state of an element on or off, for `:state()` in a page's styles. Browsers from before May 2024 have no
 * states, or none by such names, and throw: there nothing but the page's own styles for it is missed.
 */
export function setState(internals: ElementInternals, name: string, isOn: boolean): void {
  try {
    internals.states[isOn ? 'add' : 'delete'](name);
  } catch {
    // As above.
  }
}
