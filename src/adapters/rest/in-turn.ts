/** The last work under way of each line. */
const underWay = new WeakMap<object, Promise<unknown>>();

/**
 * Does one thing after the other of a line, such as one user's changes: a help desk that looks and then changes lets two
 * that come at once pass each other. Who gives up while waiting is let go at once, and nothing is done.
 */
export function inTurn<T>(line: object, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const before = underWay.get(line) ?? Promise.resolve();
  const turn = before.then(() => {
    signal?.throwIfAborted();
    return work();
  });
  underWay.set(
    line,
    turn.catch(() => {}),
  );
  return signal ? Promise.race([turn, givenUp(signal)]) : turn;
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
