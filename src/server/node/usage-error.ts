/** Something in a command line that does not hold; the message is one sentence for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** Takes the first sentence of what Node says: it adds advice on positional arguments, of little use here. */
  static from(error: unknown): UsageError {
    const text = error instanceof Error ? error.message : String(error);
    return new UsageError(`${text.split(/\. |\n/)[0]?.replace(/\.$/, '')}.`);
  }
}
