/** The address of a help desk, without a slash at its end. Throws a TypeError that says, after `what`, which one is unusable. */
export function deskUrl(what: string, address: string): string {
  const url = parsed(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TypeError(`${what} ${JSON.stringify(address)} is no plain http(s) address`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/** Read as the page reads its own links, where there is a page. */
function parsed(address: string): URL | undefined {
  try {
    return new URL(address, 'location' in globalThis ? location.href : undefined);
  } catch {
    return undefined;
  }
}
