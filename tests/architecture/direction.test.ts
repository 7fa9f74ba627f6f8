import assert from 'node:assert/strict';
import { test } from 'node:test';

import ts from 'typescript';

import { placeOf, readSources, visit, type Source } from './sources.js';

/** What names the left or the right of the screen, where a style could name the start or the end of a line. */
const PHYSICAL: readonly RegExp[] = [
  /(?<![\w-])(?:scroll-)?(?:margin|padding|border)-(?:left|right)(?:-\w+)?\s*:/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])(?:text-align|text-align-last|float|clear)\s*:\s*(?:left|right)\b/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
];

/** Four values run top, right, bottom, left; where the second differs from the fourth they name the sides. */
function isLopsided(text: string): boolean {
  const value = /^(?:inset|(?:scroll-)?(?:margin|padding)|border-(?:width|style|color))\s*:\s*([^;!]+)/.exec(text)?.[1];
  // What stands in brackets is one value, with its spaces.
  const sides = value?.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Declarations that are right although they name a side, as `path declaration`, each with its reason beside it. */
const ALLOWED: ReadonlySet<string> = new Set<string>();

/** The physical declarations of a style sheet's text. */
function physicalIn(css: string): string[] {
  const declarations = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^;{}]+;?/g) ?? [];
  return declarations
    .map((text) => text.trim())
    .filter((text) => isLopsided(text) || PHYSICAL.some((pattern) => pattern.test(text)));
}

/** The text of every css`` template of a file, with the place where it begins. */
function sheetsOf(source: Source): { readonly place: string; readonly css: string }[] {
  const sheets: { place: string; css: string }[] = [];
  visit(source.tree, (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      const css = node.template
        .getText()
        .slice(1, -1)
        .replace(/\$\{[^}]*\}/g, '0');
      sheets.push({ place: placeOf(source, node), css });
    }
  });
  return sheets;
}

test('a style that names the left or the right of the screen is found', () => {
  const found = [
    'margin-left: 4px;',
    'left: 0;',
    'text-align: right;',
    'border-top-left-radius: 2px;',
    'padding: 1px 2px 3px 4px;',
  ];
  for (const css of found) assert.deepEqual(physicalIn(`a { ${css} }`), [css]);
  for (const css of [
    'margin-inline-start: 4px;',
    'inset-inline-end: 0;',
    'text-align: start;',
    'padding: 1px 2px;',
    'margin: 0 calc(1px + 2px) 0 calc(1px + 2px);',
  ])
    assert.deepEqual(physicalIn(`a { ${css} }`), []);
});

test('every style of the elements turns with the direction of the text', () => {
  const sheets = readSources('src/elements').flatMap((source) =>
    sheetsOf(source).map((sheet) => ({ ...sheet, path: source.path })),
  );
  assert.ok(sheets.length > 0, 'no style sheet was found');
  const physical = sheets.flatMap(({ path, place, css }) =>
    physicalIn(css).flatMap((text) => (ALLOWED.has(`${path} ${text}`) ? [] : [`${place} ${text}`])),
  );
  assert.deepEqual(physical, []);
});
