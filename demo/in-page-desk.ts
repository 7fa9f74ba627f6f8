import type { SupportAdapter } from 'tc-support/port';
import { createSampleDesk, memoryAdapter, samplePeople } from 'tc-support/adapters/memory';

import { inOneLanguage } from './gallery/in-language.js';

const desk = createSampleDesk();

/** Who can be signed in before the desk in the page. */
export const customers = samplePeople.filter(({ role }) => role === 'customer');

/** Opens the desk in the page for one of them. It ends with the page. */
export function inPageAdapter(personId: string): SupportAdapter {
  return inOneLanguage(memoryAdapter({ desk, as: personId }));
}
