/** The pattern of a route, made from the contract's path so that the two cannot differ. */
export function patternOf(path: (id: string) => string): string {
  return decodeURIComponent(path(':id'));
}

/** `Link` to the next page of a list, relative to the address that was asked; `name` is the query's name for the cursor. */
export function linkToNext(
  request: Request,
  next: string | undefined,
  name: 'after' | 'before' = 'after',
): Readonly<Record<string, string>> {
  if (next === undefined) return {};
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set(name, next);
  return { Link: `<${pathname}?${searchParams}>; rel="next"` };
}
