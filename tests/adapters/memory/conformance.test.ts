import { describe } from 'node:test';

import { createSampleDesk, memoryAdapter } from '../../../src/adapters/memory/index.js';
import { adapterConformance } from '../../../src/testing/adapter-conformance.js';
import { conformanceTests } from '../../testing/conformance-tests.js';

describe('the memory adapter keeps every promise of the port', () => {
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');

  adapterConformance(conformanceTests, {
    adapter: (who) => memoryAdapter({ desk, as: who }),
    staff: {
      reply: (id, message) => sofia.reply(id, message),
      note: (id, body) => sofia.addNote(id, { body }),
      act: (id, request) => sofia.act(id, request),
    },
    patience: 1_000,
  });
});
