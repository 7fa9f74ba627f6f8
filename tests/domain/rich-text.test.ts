import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseRichText, type Block, type Inline } from '../../src/domain/rich-text.js';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const link = (href: string, shown = href): Inline => ({ kind: 'link', href, text: shown });

function inline(source: string): readonly Inline[] {
  const [block] = parseRichText(source);
  return block?.kind === 'paragraph' ? block.children : [];
}

/** Everything a reader would see, to check that nothing of the source is lost. */
function visible(blocks: readonly Block[]): string {
  const run = (children: readonly Inline[]): string =>
    children.map((each) => ('children' in each ? run(each.children) : 'text' in each ? each.text : '\n')).join('');
  return blocks
    .map((each) =>
      each.kind === 'code' ? each.text : each.kind === 'list' ? each.items.map(run).join('\n') : run(each.children),
    )
    .join('\n\n');
}

describe('what people write in a ticket', () => {
  test('keeps paragraphs and line breaks apart, whatever the line endings', () => {
    const expected = [paragraph(text('Hej!'), { kind: 'break' }, text('Det gäller bytet.')), paragraph(text('/Anna'))];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(parseRichText(['Hej!', 'Det gäller bytet.', '', '/Anna'].join(end)), expected);
    }
  });

  test('shows bold, italic and code, also inside each other', () => {
    assert.deepEqual(inline('**all** wards, *every* time in `audit_swap`'), [
      { kind: 'strong', children: [text('all')] },
      text(' wards, '),
      { kind: 'emphasis', children: [text('every')] },
      text(' time in '),
      { kind: 'code', text: 'audit_swap' },
    ]);
    assert.deepEqual(inline('**a *b* c**'), [
      { kind: 'strong', children: [text('a '), { kind: 'emphasis', children: [text('b')] }, text(' c')] },
    ]);
    assert.deepEqual(inline('***x***'), [{ kind: 'strong', children: [{ kind: 'emphasis', children: [text('x')] }] }]);
  });

  test('keeps a log or a query in a fence as it was pasted', () => {
    assert.deepEqual(parseRichText('Loggen:\n```sql\nSELECT *\n  FROM audit_swap;\n\n-- **no**\n```\nTack'), [
      paragraph(text('Loggen:')),
      { kind: 'code', text: 'SELECT *\n  FROM audit_swap;\n\n-- **no**' },
      paragraph(text('Tack')),
    ]);
    assert.deepEqual(parseRichText('```\nnever closed'), [{ kind: 'code', text: 'never closed' }]);
  });

  test('makes lists, also right after a line of text, with lines that go on', () => {
    assert.deepEqual(parseRichText('Vi har provat:\n- starta om\n- rensa cachen\n  på servern'), [
      paragraph(text('Vi har provat:')),
      {
        kind: 'list',
        ordered: false,
        items: [[text('starta om')], [text('rensa cachen'), { kind: 'break' }, text('på servern')]],
      },
    ]);
    assert.deepEqual(parseRichText('3. third\n4) fourth'), [
      { kind: 'list', ordered: true, start: 3, items: [[text('third')], [text('fourth')]] },
    ]);
  });

  test('does not take a year or a dash in a sentence for a list', () => {
    assert.deepEqual(parseRichText('It began in\n2026. Since then\n-5 hours'), [
      paragraph(text('It began in'), { kind: 'break' }, text('2026. Since then'), { kind: 'break' }, text('-5 hours')),
    ]);
  });

  test('links addresses that are written out, without the punctuation of the sentence', () => {
    assert.deepEqual(inline('See https://example.com/a?b=1_c. (http://example.org/) or mail bo@vard.example!'), [
      text('See '),
      link('https://example.com/a?b=1_c'),
      text('. ('),
      link('http://example.org/'),
      text(') or mail '),
      link('mailto:bo@vard.example', 'bo@vard.example'),
      text('!'),
    ]);
    assert.deepEqual(inline('https://sv.wikipedia.org/wiki/Tid_(filosofi)'), [
      link('https://sv.wikipedia.org/wiki/Tid_(filosofi)'),
    ]);
    assert.deepEqual(inline('tel:+4686666666'), [link('tel:+4686666666')]);
  });

  test('links a text to an address', () => {
    assert.deepEqual(inline('[the guide](https://example.com/guide), [ring](tel:+46812345)'), [
      link('https://example.com/guide', 'the guide'),
      text(', '),
      link('tel:+46812345', 'ring'),
    ]);
  });

  test('leaves alone what only looks like marks', () => {
    for (const plain of [
      '2 * 3 * 4',
      'a*',
      '** x **',
      '*',
      '`',
      '``',
      '[x]',
      '[x](y',
      'snake_case_name',
      '\\\\srv\\share',
      '# 1',
      '> so',
      '****',
    ]) {
      assert.deepEqual(inline(plain), [text(plain)], plain);
    }
    assert.deepEqual(inline('**never *closed'), [text('**never *closed')]);
    assert.deepEqual(inline('**a *b** c'), [{ kind: 'strong', children: [text('a *b')] }, text(' c')]);
  });

  test('is nothing for nothing', () => {
    assert.deepEqual(parseRichText(''), []);
    assert.deepEqual(parseRichText(' \n\t\n'), []);
  });
});

describe('what nobody should get away with', () => {
  test('HTML stays the text it is', () => {
    for (const hostile of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<a href="javascript:x">y</a>',
      '&lt;b&gt;',
    ]) {
      assert.deepEqual(inline(hostile), [text(hostile)]);
    }
  });

  test('only http, https, mailto and tel become links', () => {
    for (const scheme of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert%281%29',
      'data:text/html;base64,PHN2Zz4=',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
      '/relative',
      '\u0001https://evil.example',
      'java\u0000script:x',
      'https:evil',
      'blob:https://x.example/1',
    ]) {
      const source = `[click](${scheme})`;
      assert.equal(JSON.stringify(parseRichText(source)).includes('"href"'), false, source);
      assert.equal(visible(parseRichText(source)), source);
    }
    const word = JSON.stringify(parseRichText('javascript:alert@x.y z'));
    assert.equal(word.includes('"href":"javascript'), false);
  });

  test('images are not fetched: they are text and a link at most', () => {
    assert.deepEqual(inline('![x](https://evil.example/pixel.gif)'), [
      text('!'),
      link('https://evil.example/pixel.gif', 'x'),
    ]);
  });

  const size = 100_000;
  const hostile: Record<string, string> = {
    stars: '*'.repeat(size),
    'stars and letters': '*a'.repeat(size / 2),
    'double stars and letters': '**a '.repeat(size / 4),
    'mixed stars': '*a **b '.repeat(size / 7),
    'opening brackets': '['.repeat(size),
    'brackets and letters': '[a'.repeat(size / 2),
    'unfinished links': '[a]('.repeat(size / 4),
    'links that never end': '[a](x'.repeat(size / 5),
    'closing brackets': ')'.repeat(size),
    backticks: '`'.repeat(size),
    'backticks and letters': '`a\n'.repeat(size / 3),
    'one long word': 'a'.repeat(size),
    'addresses without an end': 'https://'.repeat(size / 8),
    'an address with much punctuation': `https://a${'!'.repeat(size)}a`,
    'mail addresses': 'a@'.repeat(size / 2),
    'a mail address with many dots': `a@${'a.'.repeat(size / 2)}`,
    spaces: `${' '.repeat(size)}x`,
    'a dash and spaces': `-${' '.repeat(size)}`,
    'empty list items': '- \n'.repeat(size / 3),
    'list items': '- a\n'.repeat(size / 4),
    fences: '```\n'.repeat(size / 4),
    newlines: '\n'.repeat(size),
    'carriage returns': '\r'.repeat(size),
    'lines of letters': 'a\n'.repeat(size / 2),
  };
  // Reading in quadratic time would take these minutes; the limit is far from what a busy machine needs for linear time.
  for (const [name, source] of Object.entries(hostile)) {
    test(`a megabyte of ${name} is read in time that grows with its length alone`, { timeout: 20_000 }, () => {
      assert.ok(parseRichText(source.repeat(10)).length >= 0);
    });
  }

  test('nothing written is lost, however broken', () => {
    for (const source of [
      '[a](x`y',
      '`a*b',
      '*a `b* c`',
      '[*a](b)*',
      '(https://x.example',
      '<https://x.example>',
      '"bo@x.example"',
      '[a](https://x.example',
      'a ***b** c',
    ]) {
      const stripped = (value: string): string => value.replace(/[*`]/g, '');
      assert.equal(stripped(visible(parseRichText(source))), stripped(source));
    }
  });
});
