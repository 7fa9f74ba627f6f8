import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textOfHtml } from '../../../src/adapters/rest/html-text.js';

test('what a message of HTML says is read as text: bold, lists, links, paragraphs', () => {
  const html =
    '<p>Hello&nbsp;Anna,</p><p>do <b>this</b> and <em>that</em>:<ul><li>one</li><li>two</li></ul><a href="https://example.com/a?b=1&amp;c">here</a><br>/ Sofia';
  assert.equal(
    textOfHtml(html),
    'Hello\u00a0Anna,\n\ndo **this** and *that*:\n\n- one\n- two\n[here](https://example.com/a?b=1&c)\n/ Sofia',
  );
});

test('nothing that a browser would run or load comes out of HTML', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://example.com" onclick="alert(1)">x</a>',
    '<style>@import url(//evil)</style><svg onload=alert(1)><script>1</script></svg>',
    '<!-- <script>1</script> --><iframe src=//evil></iframe><math><mi>1</mi></math>',
    '<scr<script></script>ipt>alert(1)</script>',
    '<p title="a>b"onmouseover=alert(1)>p</p>',
  ];
  for (const html of hostile) {
    assert.doesNotMatch(
      textOfHtml(html),
      /onerror|onclick|onload|onmouseover|javascript:|@import|<script|<iframe/i,
      html,
    );
  }
});

test('letters that stand for markup stay letters', () => {
  assert.equal(textOfHtml('1 &lt; 2 &amp;&amp; &#229;&#xe4;&ouml; &unknown; &#0;&#xd800;'), '1 < 2 && åäö &unknown;');
});

test('a large or broken message takes no longer than its length', () => {
  const started = performance.now();
  for (const piece of ['<', '<p ', '<a href="', '&#', '<script>', '<!--', '"\'<b ']) textOfHtml(piece.repeat(50_000));
  assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`);
});
