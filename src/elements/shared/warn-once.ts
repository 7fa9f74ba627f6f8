const warned = new Set<string>();

/** Tells developers about something once a page, however often it happens. Never shown to customers. */
export function warnOnce(message: string, cause?: unknown): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`tc-support: ${message}`, ...(cause === undefined ? [] : [cause]));
}
