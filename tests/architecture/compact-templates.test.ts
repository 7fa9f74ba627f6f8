import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compactTemplates } from '../../scripts/compact-templates.mjs';

test('styles are minified, and the lines after them keep their numbers', () => {
  const code = 'const styles = css `\n  .a > .b {\n    color: red;\n  }\n`;\nlater();\n';
  const compact = compactTemplates(code);
  assert.match(compact, /^const styles = css `\.a>\.b\{color:red\}`\s+;\nlater\(\);\n$/);
  assert.equal(compact.split('\n').indexOf('later();'), 5);
});

test('styles that are no template of Lit are minified where a comment names them', () => {
  const code = 'const styles = /* css */ `\n  .a {\n    color: red;\n  }\n`;';
  assert.match(compactTemplates(code), /^const styles = \/\* css \*\/ `\.a\{color:red\}`/);
});

test('colours and the values of custom properties are written short', () => {
  const code = 'css `:host {\n  --_text: var(--tc-color-text, light-dark(#ffffff, #1a2226));\n}`;';
  assert.match(compactTemplates(code), /^css `:host\{--_text:var\(--tc-color-text,light-dark\(#fff,#1a2226\)\)\}`/);
});

test('a template keeps its spaces but not its indentation, inside of its expressions too', () => {
  const code = 'html `<p>\n    one ${ok\n  ? html `<b>\n    two</b>`\n : more}\n  </p>`;\nlater();\n';
  const compact = compactTemplates(code);
  const templates = compact.replaceAll(/(?<=\$\{|`)\n+/g, '').split('\n');
  assert.equal(templates[0], 'html `<p> one ${ok');
  assert.match(compact, /html `<b> two<\/b>`/);
  assert.match(compact, /more\} <\/p>`/);
  assert.equal(compact.split('\n').indexOf('later();'), 6);
});

test('a value of one word stands without quotes, any other as it is written', () => {
  const code =
    'html`<p class="note" title="two words" id="${id}-note" part="a"><br class="end"/>say "yes" ${x}" lang="en">`';
  const short =
    'html`<p class=note title="two words" id="${id}-note" part=a><br class="end"/>say "yes" ${x}" lang=en>`';
  assert.equal(compactTemplates(code), short);
});

test('other text is left as it is, and nothing changes twice', () => {
  const code = 'const text = `one\n  two`;\nconst quoted = css `a::before {\n  content: "\\\\2022";\n}`;\n';
  assert.equal(compactTemplates(code), code);
  const once = compactTemplates('html `<p>\n  ${a}\n</p>`;');
  assert.equal(compactTemplates(once), once);
});
