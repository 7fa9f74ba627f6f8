/** Whether the drills run at their full length (`npm run drill`) or, as in `npm test`, in a short form. */
export const isLong: boolean = process.env['TC_DRILL'] === 'long';

/** A number of the drill, at its full length or short. */
export function sized(long: number, short: number): number {
  return isLong ? long : short;
}

/** Milliseconds that one drill may take. */
export const timeout: number = sized(20 * 60_000, 170_000);

/** Chance that comes out the same for the same seed (mulberry32). `TC_SEED` repeats a run that failed. */
export function chance(seed: number = Number(process.env['TC_SEED'] ?? Date.now() % 2 ** 31)): {
  readonly seed: number;
  readonly random: () => number;
} {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, random };
}
