/** The address below which the calls live, without a slash at its end. Throws a TypeError that names an unusable one. */
export function endpointUrl(endpoint: string): string {
  const url = parsed(endpoint);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TypeError(`httpAdapter: the endpoint ${JSON.stringify(endpoint)} is no plain http(s) address`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** Read as the page reads its own links, where there is a page. */
function parsed(endpoint: string): URL | undefined {
  try {
    return new URL(endpoint, 'location' in globalThis ? location.href : undefined);
  } catch {
    return undefined;
  }
}
