import type { ConformanceHarness, ConformanceRunner } from './conformance/harness.js';
import { trialsOf } from './conformance/trial.js';

export { BrokenPromise } from './conformance/broken-promise.js';
export { NotAtThisDesk } from './conformance/not-at-this-desk.js';
export type * from './conformance/harness.js';

/**
 * Registers one test for every promise of the port. An adapter is done when all of them are green.
 *
 * What the adapter does not declare, and what its desk does not have, is skipped: the test gives the reason, and `runner.skip`
 * hears it. That customers see nothing of each other and of internal notes is never skipped.
 */
export function adapterConformance(runner: ConformanceRunner, harness: ConformanceHarness): void {
  for (const { chapter, promise, run } of trialsOf(harness)) {
    const name = `${chapter}: ${promise}`;
    runner.test(name, async () => {
      const reason = await run();
      if (reason !== undefined) runner.skip?.(name, reason);
      return reason;
    });
  }
}
