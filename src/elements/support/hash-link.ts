/** How a link of the host page names a ticket: `#support=TC-2481`. */
const link = /^#support=(.+)$/;

/** The ticket that the page's address names now. */
export function ticketInAddress(): string | undefined {
  const [, id] = link.exec(location.hash) ?? [];
  // What is not encoded as it should be is taken as it stands: the help desk will not know it.
  return id === undefined || /%(?![\da-f]{2})/i.test(id) ? id : decodeURIComponent(id);
}

/** The address of any ticket on this page, with `{id}` for its id. */
export function hashLink(): string {
  return `${thisPage()}#support={id}`;
}

/** Takes the ticket out of the page's address. No step back is added, and what a router keeps with this one stays. */
export function clearAddress(): void {
  if (link.test(location.hash)) history.replaceState(history.state, '', thisPage());
}

/** The whole address: a page's `<base>` would make another one of its path alone. */
function thisPage(): string {
  return location.href.replace(/#.*/, '');
}
