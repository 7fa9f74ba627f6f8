import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { en } from '../../src/i18n/en.js';
import type { Language } from '../../src/i18n/language.js';
import { languages } from '../../src/i18n/languages.js';
import type { Messages } from '../../src/i18n/messages.js';
import { sv } from '../../src/i18n/sv.js';
import { fetchOther } from '../../src/i18n/other-languages.js';
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

/** Gives every text of a language that comes with the package, and those that no element shows yet. */
async function whole(language: string): Promise<{ texts: Messages; toCome: object }> {
  const all = (await import(`../../src/i18n/${language}.js`)) as { messages: Messages };
  const { planned } = (await import(`../../src/i18n/${language}/planned.js`)) as { planned: object };
  return { texts: all.messages, toCome: planned };
}

test('German inflects what the user did by the formal address', async () => {
  const { texts: german } = await whole('de');
  assert.equal(german['event.closureRequested']({ name: 'Sie' }), 'Sie haben den Abschluss beantragt.');
  assert.equal(german['event.closureRequested']({ name: 'Anna' }), 'Anna hat den Abschluss beantragt.');
});

test('German says Uhr once, behind the clock time, whatever comes after it', async () => {
  const { texts: german } = await whole('de');
  const yours = german['hours.timezoneYours']({ time: '12:12' });
  const today = german['promise.today']({ time: `13:12 (${yours})` });
  assert.equal(today, 'heute, 13:12\u00a0Uhr (12:12\u00a0Uhr Ihrer Zeit)');
  assert.equal(german['hours.until']({ end: today }), `bis ${today}`);
  assert.equal(german['hours.badgeOpen']({ end: '16:00' }), 'Support geöffnet bis 16:00\u00a0Uhr');
  const promise = (when: string): string => german['event.promiseReply']({ when });
  assert.equal(promise(today), `Wir antworten in der Regel spätestens ${today}.`);
  assert.equal(promise('13:12'), 'Wir antworten in der Regel spätestens um 13:12\u00a0Uhr.');
  assert.equal(
    promise('Mittwoch, 13. Mai um 13:12'),
    'Wir antworten in der Regel spätestens Mittwoch, 13. Mai um 13:12\u00a0Uhr.',
  );
  assert.equal(german['draft.saved']({ time: '8. Mai' }), 'Entwurf gespeichert: 8. Mai');
});

test('Finnish puts the day in the case of its sentence, and inflects what the user did', async () => {
  const { texts: finnish } = await whole('fi');
  const when = finnish['promise.on']({ date: 'keskiviikko 13. toukokuuta', time: '10.30' });
  assert.equal(when, 'keskiviikkona 13. toukokuuta klo\u00a010.30');
  assert.equal(finnish['hours.until']({ end: '16.00' }), 'klo\u00a016.00 asti');
  assert.equal(finnish['hours.until']({ end: when }), `${when} asti`);
  assert.equal(finnish['draft.saved']({ time: '10.14' }), 'Luonnos tallennettu klo\u00a010.14');
  for (const day of ['8.5.', '13.12.', '13.12.2025'])
    assert.equal(finnish['draft.saved']({ time: day }), `Luonnos tallennettu ${day}`);
  assert.equal(finnish['event.closureRequested']({ name: 'Sinä' }), 'Sinä pyysit tukipyynnön sulkemista.');
  assert.equal(finnish['event.closureRequested']({ name: 'Anna' }), 'Anna pyysi tukipyynnön sulkemista.');
});

test('Arabic names who did it without a verb that wants a gender, and keeps foreign words in their own direction', async () => {
  const { texts: arabic } = await whole('ar');
  assert.equal(arabic['event.reopened']({ name: 'أنت' }), 'أنت فتحت التذكرة من جديد.');
  assert.equal(arabic['event.reopened']({ name: 'Anna' }), 'فُتحت التذكرة من جديد بواسطة \u2068Anna\u2069.');
  assert.equal(arabic['event.merged']({ number: 'TC-2481' }), 'تستمر المعالجة في التذكرة \u2068TC-2481\u2069.');
});

/** Gives a language as its parts, by the way that a page does. */
async function partsOf(language: string): Promise<Language> {
  const { parts } = await (language === 'en' ? import('../../src/i18n/en/parts.js') : fetchOther(language));
  return parts;
}

const counted = new Set(['count', 'hours', 'max', 'minutes']);

/** What a message says of a count, and which values it took to say it. */
function said(messages: Messages, id: string, count: number): { text: string; took: string[]; shape: string } {
  const took = new Set<string>();
  const given = new Proxy<Record<string, string | number>>(
    {},
    {
      get: (_, name) => {
        took.add(String(name));
        return counted.has(String(name)) ? count : `<${String(name)}>`;
      },
    },
  );
  const message: unknown = Reflect.get(messages, id);
  const result: unknown = typeof message === 'function' ? message(given) : message;
  const shape = `${typeof message} of ${Array.isArray(result) ? 'pieces' : typeof result}`;
  return { text: written(messages, id, given), took: [...took].sort(), shape };
}

/** Texts that are the same in English and in a language, and rightly so. */
const sameAsEnglish: Record<string, readonly string[]> = {
  sv: ['details.status', 'priority.normal', 'line.first', 'line.second', 'line.third', 'thread.supportRole'],
  de: ['details.status', 'form.link', 'form.optional', 'list.title', 'priority.normal'],
  nb: ['details.status', 'priority.normal', 'form.phone', 'thread.support'],
  da: ['details.status', 'error.reference', 'form.link', 'priority.normal'],
  fi: [],
  ar: [],
};
const brand = ['shell.launcher', 'shell.panelLabel', 'home.title'];

/** What a desk does not say: apologies and begging, and dashes in the middle of a sentence. */
const unwanted =
  /\u2014|(?<!\p{L})(please|sorry|oops|invalid|forbidden|ogiltig|tyvärr|vänligen|bitte|leider|entschuldig\p{L}*|ungültig\p{L}*|vennligst|beklager|dessverre|ugyldig|venligst|desværre|undskyld|anteeksi|valitettavasti|pahoittelemme|virheellinen|ole hyvä|يرجى|الرجاء|رجاءً|من فضلك|عذرًا|آسف|نأسف|للأسف)(?!\p{L})/iu;

/** How a language says that a promise holds as a rule. */
const asARule: Record<string, RegExp> = {
  en: /normally/,
  sv: /i regel/,
  de: /in der Regel/,
  nb: /normalt/,
  da: /som regel/,
  fi: /yleensä/,
  ar: /عادةً/,
};
const promises = [
  'promise.home',
  'promise.short',
  'promise.filed',
  'promise.howBody',
  'done.body',
  'event.promiseBegin',
  'event.promiseReply',
  'event.promiseResolve',
];

for (const language of languages) {
  test(`${language} has the texts of English, which take the same values and give the same kind of text (check 86)`, async () => {
    const { texts: own } = await whole(language);
    assert.deepEqual(Object.keys(own).sort(), Object.keys(en).sort());
    for (const id of Object.keys(en)) {
      const [english, translated] = [said(en, id, 5), said(own, id, 5)];
      assert.deepEqual([translated.took, translated.shape], [english.took, english.shape], id);
      for (const name of english.took.filter((taken) => !counted.has(taken)))
        assert.ok(translated.text.includes(`<${name}>`), `${id} leaves out ${name}`);
    }
  });

  test(`${language} says it in its own words, without a dash, begging or blame`, async () => {
    const { texts: own } = await whole(language);
    for (const id of Object.keys(en)) {
      const [english, translated] = [said(en, id, 5).text, said(own, id, 5).text];
      assert.doesNotMatch(translated, unwanted, id);
      if (language === 'en' || [...brand, ...(sameAsEnglish[language] ?? [])].includes(id)) continue;
      if (/[a-z]{3}/.test(english.replace(/<\w+>/g, ''))) assert.notEqual(translated, english, id);
    }
  });

  test(`${language} promises what normally happens, not what always does`, async () => {
    const { texts: own } = await whole(language);
    for (const id of promises) assert.match(said(own, id, 5).text, asARule[language] ?? /^$/, id);
  });

  test(`${language} has a word for each of its plural forms wherever it counts`, async () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const parts = await partsOf(language);
    for (const part of Object.keys(parts)) {
      const source = await readFile(new URL(`../../src/i18n/${language}/${part}.ts`, import.meta.url), 'utf8');
      for (const [call, forms = ''] of source.matchAll(/plural\(\w+, \{([^}]*)\}/g)) {
        const named = new Set(
          [...forms.matchAll(/(?<![\w'])(zero|one|two|few|many|other): /g)].map(([, form]) => form),
        );
        assert.deepEqual([...named].sort(), [...pluralCategories].sort(), call);
      }
    }
  });

  test(`the parts of ${language} together are the language, but for the texts of elements still to come`, async () => {
    const { texts: own, toCome } = await whole(language);
    const parts = await partsOf(language);
    const fetched = await Promise.all(Object.values(parts).map((fetch) => fetch()));
    const shown: object = Object.assign({}, ...fetched.flatMap((module) => Object.values(module)));
    assert.deepEqual({ ...shown, ...toCome }, own);
  });
}
