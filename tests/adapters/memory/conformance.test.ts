import { describe, test } from 'node:test';

import { createSampleDesk, memoryAdapter } from '../../../src/adapters/memory/index.js';
import { adapterConformance } from '../../../src/testing/adapter-conformance.js';

describe('the memory adapter keeps every promise of the port', () => {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  const skip = (name: string, reason: string): void => console.log(`not checked: ${name}: ${reason}`);

  adapterConformance(
    { test: (name, run) => void test(name, run), skip },
    {
      adapter: (who) => memoryAdapter({ desk, as: who }),
      staff: {
        reply: (id, message) => sofia.reply(id, message),
        note: (id, body) => sofia.addNote(id, { body }),
        act: (id, request) => sofia.act(id, request),
      },
      patience: 1_000,
    },
  );
});
