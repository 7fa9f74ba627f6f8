import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** Marks a field of an element as a reactive property, as the decorator of the same name in Lit does. */
export type PropertyDecorator = (element: ReactiveElement, name: string) => void;

/** A reactive property of an element. Lit's own decorators come with the standard form as well, which no build here makes and every page paid for. */
export function property(declaration?: PropertyDeclaration): PropertyDecorator {
  return ({ constructor }, name) => (constructor as typeof ReactiveElement).createProperty(name, declaration);
}

/** A reactive property that is the element's own business, without an attribute. */
export function state(): PropertyDecorator {
  return property({ state: true, attribute: false });
}
