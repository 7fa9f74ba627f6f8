import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closestLanguage, fetchMessages, readMessages } from '../../src/i18n/catalogue.js';
import { pluralIn } from '../../src/i18n/languages.js';

test('a region or an unknown language gets the closest language there is', () => {
  assert.equal(closestLanguage('sv-FI'), 'sv');
  assert.equal(closestLanguage('SV'), 'sv');
  assert.equal(closestLanguage('ar-EG'), 'ar');
  assert.equal(closestLanguage('pl'), 'en');
  assert.equal(closestLanguage(''), 'en');
});

test('Norwegian of any kind gets Bokmål', () => {
  for (const tag of ['nb', 'no', 'nn-NO', 'NO']) assert.equal(closestLanguage(tag), 'nb');
});

test('texts are there to read once their parts are fetched, and not before', async () => {
  assert.equal(readMessages('sv', ['list']), undefined);
  await fetchMessages('sv', ['list']);
  assert.equal(readMessages('sv', ['list'])?.['list.search'], 'Sök bland ärenden');
  assert.equal(readMessages('sv', ['list', 'hours']), undefined);
});

test('a language that is not there is refused by name', async () => {
  await assert.rejects(fetchMessages('tlh', ['common']), /tlh/);
});

test('plurals follow the rules of the language, and zero may have words of its own', () => {
  const arabic = pluralIn('ar');
  const forms = { zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other' };
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((count) => arabic(count, forms)),
    ['0', '1', '2', 'few', 'many', 'other'],
  );
  assert.equal(pluralIn('en')(0, { '=0': 'None', one: '# thing', other: '# things' }), 'None');
  assert.equal(pluralIn('sv')(1234, { one: '# sak', other: '# saker' }), '1\u00a0234 saker');
});
