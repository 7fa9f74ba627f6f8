/** The time at which the next frame has been drawn, in milliseconds of the page's clock. */
export function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message comes after the drawing of the frame that it was posted in.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  });
}

/** Waits until the page has nothing more to do. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve())));
}

/** Waits until something is so, looked at once a frame; gives the time at which that frame had been drawn. */
export async function drawnWhen(holds: () => boolean): Promise<number> {
  for (;;) {
    const at = await drawn();
    if (holds()) return at;
  }
}

/** What a measurement calls and what it gives, by name, for the bench to call from outside. */
export function offer(measurements: Record<string, (...args: never[]) => unknown>): void {
  Object.assign(globalThis, measurements);
}

/** The longest of so many frames in a row, and their 95th percentile, each in frames of 60 a second. */
export async function framesWhile(
  count: number,
  move: (frame: number) => void,
): Promise<{ worst: number; p95: number }> {
  const lengths: number[] = [];
  let before = await new Promise(requestAnimationFrame);
  for (let frame = 0; frame < count; frame++) {
    move(frame);
    const now = await new Promise(requestAnimationFrame);
    lengths.push(((now - before) * 60) / 1000);
    before = now;
  }
  lengths.sort((one, other) => one - other);
  return { worst: lengths.at(-1) ?? NaN, p95: lengths[Math.floor(count * 0.95)] ?? NaN };
}
