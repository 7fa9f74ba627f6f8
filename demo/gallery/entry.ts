/** One state of one element. */
export interface Entry {
  /** `view/state`; the name in the address and of its picture. */
  readonly name: string;
  /** What can be seen once the state is reached, as a selector that looks into shadow roots. */
  readonly shows: string;
  /** The instant of the page's clock; Tuesday 12 May 2026, 10:12 in Sweden, when left out. */
  readonly at?: string;
  make(): HTMLElement | Promise<HTMLElement>;
  /** What a person does to get from what was made to the state. */
  act?(element: HTMLElement): Promise<unknown>;
}
