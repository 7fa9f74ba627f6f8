import assert from 'node:assert/strict';
import { test } from 'node:test';

import { serviceTexts } from '../../demo/gallery/service-texts.js';
import { ticketTexts } from '../../demo/gallery/ticket-texts.js';
import { sampleTickets } from '../../src/desk/sample-tickets.js';

const known = new Set([...serviceTexts, ...ticketTexts].flatMap(({ en, sv }) => [en, sv]));

/** Every text that somebody writes, whatever it is called. What is no sentence has no space in it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

test('a picture of the gallery speaks one language: each text of the sample tickets is there in English and Swedish', () => {
  const texts = sampleTickets.flatMap(({ draft, story }) => textsOf([{ ...draft, callBack: '' }, story]));
  assert.ok(texts.length > 25, `${texts.length} texts`);
  assert.deepEqual(
    texts.filter((text) => !known.has(text)),
    [],
    'put these into demo/gallery/ticket-texts.ts',
  );
});
