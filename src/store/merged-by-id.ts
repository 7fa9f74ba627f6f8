/** Two parts of a list as one without duplicates: each where it was first met, as it was last met. */
export function mergedById<T extends { readonly id: string }>(first: readonly T[], second: readonly T[]): readonly T[] {
  const merged = new Map<string, T>();
  for (const item of first) merged.set(item.id, item);
  for (const item of second) merged.set(item.id, item);
  return [...merged.values()];
}
