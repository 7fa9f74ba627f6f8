import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { en } from '../../src/i18n/en.js';
import { planned as plannedEn } from '../../src/i18n/en/planned.js';
import { languages } from '../../src/i18n/languages.js';
import type { Messages } from '../../src/i18n/messages.js';
import { planned as plannedSv } from '../../src/i18n/sv/planned.js';
import { sv } from '../../src/i18n/sv.js';
import { deckText } from './deck-text.js';

type Deck = Record<string, Record<'en' | 'sv', string>>;

const deck = JSON.parse(await readFile(new URL('./copy-deck.json', import.meta.url), 'utf8')) as Deck;
const texts = { en, sv };

/** The values that a message may want: names for words, and a number for what is counted. */
function values(source: string, count: number): Record<string, string | number> {
  const names = [...source.matchAll(/\{(\w+)([,}])/g)].filter(([, name]) => !/^(one|other)$/.test(name ?? ''));
  return Object.fromEntries(names.map(([, name = '', end]) => [name, end === ',' ? count : `<${name}>`]));
}

function written(messages: Messages, id: string, given: Record<string, string | number>): string {
  const message: unknown = Reflect.get(messages, id);
  const said: unknown = typeof message === 'function' ? message(given) : message;
  if (!Array.isArray(said)) return String(said);
  return said
    .map((piece: string | { b: string }) => (typeof piece === 'string' ? piece : `<b>${piece.b}</b>`))
    .join('');
}

for (const language of ['en', 'sv'] as const) {
  test(`every text of the copy deck reads in ${language} as it was written, for none, one and many`, () => {
    for (const [id, sources] of Object.entries(deck)) {
      for (const count of [0, 1, 2, 1234]) {
        const given = values(sources[language], count);
        assert.equal(written(texts[language], id, given), deckText(sources[language], given, language), id);
      }
    }
  });
}

test('both languages have the same texts, which take the same values', () => {
  assert.deepEqual(Object.keys(sv).sort(), Object.keys(en).sort());
  for (const id of Object.keys(en)) {
    const [english, swedish]: unknown[] = [Reflect.get(en, id), Reflect.get(sv, id)];
    assert.equal(typeof swedish, typeof english, id);
  }
});

test('no text promises with a dash, blames or begs', () => {
  for (const [id, text] of [...Object.entries(en), ...Object.entries(sv)]) {
    if (typeof text === 'string') assert.doesNotMatch(text, /\u2014|\b(please|sorry|oops|invalid|forbidden)\b/i, id);
  }
});

test('the parts of a language together are the language, but for the texts of elements still to come', async () => {
  for (const [language, source] of languages) {
    const { parts } = await source();
    const fetched = await Promise.all(Object.values(parts).map((fetch) => fetch()));
    const shown = Object.assign({}, ...fetched.flatMap((module) => Object.values(module)));
    const [whole, toCome] = language === 'sv' ? [sv, plannedSv] : [en, plannedEn];
    assert.deepEqual(Object.assign(shown, toCome), whole);
  }
});
