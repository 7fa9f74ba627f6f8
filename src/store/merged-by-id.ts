/** Two parts of a list as one without duplicates: each where it was first met, as it was last met. */
export function mergedById<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  return [...new Map([...first, ...second].map((item) => [item.id, item])).values()];
}
