import type { TicketKind } from '../../domain/ticket.js';
import { BrokenPromise, withCauses } from './broken-promise.js';
import { chapters, unskippable } from './chapters.js';
import { Bench, type Check } from './check.js';
import type { ConformanceHarness } from './harness.js';
import { NotAtThisDesk } from './not-at-this-desk.js';

/** Where the guide is in a project that has this package. */
export const guide = 'node_modules/tc-support/docs/adapters.md';

/** One promise, ready to be put to the test. */
export interface Trial {
  readonly chapter: string;
  readonly promise: string;
  /** Rejects with a BrokenPromise when the promise is not kept; gives why it could not be seen, when it could not. */
  readonly run: () => Promise<string | undefined>;
}

/** A trial for every promise of the port. Throws when the harness wants to leave out what must not be, or what is not there. */
export function trialsOf(harness: ConformanceHarness): readonly Trial[] {
  let kinds: Promise<readonly TicketKind[]> | undefined;
  const run = async (chapter: string, check: Check) =>
    tried(chapter, check, harness, await (kinds ??= kindsOf(harness)));
  const trials = Object.entries(chapters).flatMap(([chapter, checks]) =>
    checks.map((check) => ({ chapter, promise: check.promise, run: () => run(chapter, check) })),
  );
  for (const promise of Object.keys(harness.lacks ?? {})) {
    const trial = trials.find((each) => each.promise === promise);
    if (!trial) throw new Error(`harness.lacks names no promise of the kit: "${promise}"`);
    if (unskippable.has(trial.chapter)) throw new Error(`harness.lacks: this may not be left out: "${promise}"`);
  }
  return trials;
}

/** The kinds of tickets that the desk takes; none where it cannot be asked, which the checks find out themselves. */
async function kindsOf(harness: ConformanceHarness): Promise<readonly TicketKind[]> {
  try {
    const adapter = await harness.adapter('anna');
    const { service } = await adapter.connect({});
    await adapter.close();
    return Array.isArray(service.kinds) ? service.kinds : [];
  } catch {
    return [];
  }
}

async function tried(
  chapter: string,
  check: Check,
  harness: ConformanceHarness,
  kinds: readonly TicketKind[],
): Promise<string | undefined> {
  const lacking = harness.lacks?.[check.promise];
  if (lacking !== undefined) return lacking;
  let skipped: string | undefined;
  const bench = new Bench(harness, kinds, (reason) => (skipped = reason));
  try {
    await check.run(bench);
  } catch (error) {
    if (error instanceof NotAtThisDesk && !unskippable.has(chapter)) return error.message;
    throw explained(error, chapter);
  } finally {
    await bench.end();
  }
  return skipped;
}

/** Says where to read about what was promised, and of an error that no check looked for what it was and why it came. */
function explained(error: unknown, chapter: string): BrokenPromise {
  const what =
    error instanceof BrokenPromise
      ? error.message
      : `the check did not come to its end: a call that should succeed was refused, or the harness failed\n  got:      ${withCauses(error)}`;
  return new BrokenPromise(`${what}\n  read: ${guide}#${chapter.replace(' ', '-')}`, { cause: error });
}
