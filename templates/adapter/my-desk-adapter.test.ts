import { after, test } from 'node:test';
import { adapterConformance } from 'tc-support/testing';
import { close, harness } from './harness.js';

adapterConformance(
  {
    test: (name, run) =>
      void test(name, async (context) => {
        const reason = await run();
        // What your desk does not have cannot be seen: it is skipped, and not passed.
        if (reason !== undefined) context.skip(reason);
      }),
  },
  harness,
);
after(close);
