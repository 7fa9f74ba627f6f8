import { noChange } from 'lit';
import { Directive, PartType, directive } from 'lit/directive.js';
import type { DirectiveResult, ElementPart, PartInfo } from 'lit/directive.js';

class Placed extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT)
      throw new TypeError('placed() goes into the tag of an element, not into an attribute');
  }

  override update({ element }: ElementPart, [from, to]: Parameters<typeof this.render>): typeof noChange {
    if (!(element instanceof HTMLElement)) return noChange;
    element.style.setProperty('--_from', `${(from * 100).toFixed(2)}%`);
    element.style.setProperty('--_to', `${(to * 100).toFixed(2)}%`);
    return noChange;
  }

  render(_from: number, _to: number): typeof noChange {
    return noChange;
  }
}

const place = directive(Placed);

/**
 * Gives an element its place on an axis, from 0 to 1, as `--_from` and `--_to` for the style sheet, which mirrors it where
 * text runs from right to left. Set through the CSSOM: a strict CSP refuses `style` attributes.
 */
export function placed(from: number, to: number = from): DirectiveResult {
  return place(from, to);
}
