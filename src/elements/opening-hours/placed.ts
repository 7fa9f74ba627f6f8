function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/**
 * The style of an element that has its place on an axis, from 0 to 1: `--_from` and `--_to` for the style sheet, which mirrors it
 * where text runs from right to left. For the property `.style`, which takes text though it gives a declaration: a strict CSP
 * refuses the attribute.
 */
export function placed(from: number, to: number = from): CSSStyleDeclaration {
  return `--_from:${percent(from)};--_to:${percent(to)}` as unknown as CSSStyleDeclaration;
}
