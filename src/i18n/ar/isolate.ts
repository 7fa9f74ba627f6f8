/** Keeps what comes from outside, such as `TC-2481` or a file's name, in its own direction within an Arabic sentence. */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
