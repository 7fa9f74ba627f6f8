import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult, ElementPart } from 'lit/directive.js';

class Tall extends Directive {
  override update({ element }: ElementPart, [height]: Parameters<typeof this.render>): typeof noChange {
    if (element instanceof HTMLElement) element.style.setProperty('block-size', `${height.toFixed(1)}px`);
    return noChange;
  }

  render(_height: number): typeof noChange {
    return noChange;
  }
}

const directiveOf = directive(Tall);

/** Gives an element its height in pixels. Set through the CSSOM: a strict CSP refuses `style` attributes. */
export function tall(height: number): DirectiveResult {
  return directiveOf(height);
}
