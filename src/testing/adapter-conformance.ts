import { acting } from './conformance/acting.js';
import { attaching } from './conformance/attaching.js';
import { Bench, type Check } from './conformance/check.js';
import { connecting } from './conformance/connecting.js';
import { failing } from './conformance/failing.js';
import { filing } from './conformance/filing.js';
import type { ConformanceHarness, ConformanceRunner } from './conformance/harness.js';
import { hearing } from './conformance/hearing.js';
import { isolating } from './conformance/isolating.js';
import { paging } from './conformance/paging.js';
import { reading } from './conformance/reading.js';
import { remembering } from './conformance/remembering.js';
import { repeating } from './conformance/repeating.js';
import { searching } from './conformance/searching.js';

export { BrokenPromise } from './conformance/broken-promise.js';
export type * from './conformance/harness.js';

const chapters: Readonly<Record<string, readonly Check[]>> = {
  ...{ connecting, filing, repeating, reading, paging, searching },
  ...{ acting, attaching, remembering, hearing, isolating, failing },
};

/**
 * Registers one test for every promise of the port. An adapter is done when all of them are green.
 *
 * What the adapter does not declare is told to `runner.skip`; isolation and internal notes are never skipped.
 */
export function adapterConformance(runner: ConformanceRunner, harness: ConformanceHarness): void {
  for (const [chapter, checks] of Object.entries(chapters)) {
    for (const { promise, run } of checks) {
      const name = `${chapter}: ${promise}`;
      runner.test(name, async () => {
        const bench = new Bench(harness, (reason) => runner.skip(name, reason));
        try {
          await run(bench);
        } finally {
          await bench.end();
        }
      });
    }
  }
}
