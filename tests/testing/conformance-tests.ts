import { test } from 'node:test';

import type { ConformanceRunner } from '../../src/testing/adapter-conformance.js';

/** Registers the conformance kit with Node's runner: what could not be seen is told as skipped, with why. */
export const conformanceTests: ConformanceRunner = {
  test: (name, run) =>
    void test(name, async (context) => {
      const reason = await run();
      if (reason !== undefined) context.skip(reason);
    }),
};
