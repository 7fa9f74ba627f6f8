import type { ConformanceHarness, ConformanceRunner } from './conformance/harness.js';
import { trialsOf } from './conformance/trial.js';

export { BrokenPromise } from './conformance/broken-promise.js';
export { NotAtThisDesk } from './conformance/not-at-this-desk.js';
export type * from './conformance/harness.js';

/**
 * Registers one test for every promise of the port. An adapter is done when all of them are green.
 *
 * What the adapter does not declare, and what its desk does not have, is told to `runner.skip`; isolation and internal notes
 * are never skipped.
 */
export function adapterConformance(runner: ConformanceRunner, harness: ConformanceHarness): void {
  for (const { chapter, promise, run } of trialsOf(harness)) {
    const name = `${chapter}: ${promise}`;
    runner.test(name, async () => {
      const reason = await run();
      if (reason !== undefined) runner.skip(name, reason);
    });
  }
}
