import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inKinds } from '../../scripts/cdn-order.mjs';

/** What each module holds, and what it imports, in the order in which a bundler lets them run. */
const modules: Readonly<Record<string, readonly [code: string, ...imports: string[]]>> = {
  '/node_modules/lit/html.js': ['html'],
  '/dist/elements/list/styles.js': ['css`.row{color:red}`', '/node_modules/lit/html.js'],
  '/dist/elements/list/row.js': ['html`<li>`', '/node_modules/lit/html.js'],
  '/dist/elements/list/list.js': ['html`<ul>`', '/dist/elements/list/styles.js', '/dist/elements/list/row.js'],
  '/dist/elements/list/define.js': ['customElements.define(List)', '/dist/elements/list/list.js'],
  '/dist/store/model.js': ['class Model {}'],
  '/dist/elements/form/tokens.js': ['css`.form{color:blue}`', '/node_modules/lit/html.js'],
  '/dist/elements/icons/check.js': ['svg`<path>`', '/node_modules/lit/html.js'],
  '/dist/elements/form/words.js': ['words of a row', '/dist/elements/list/row.js', '/elsewhere/part.js'],
  '/dist/elements/form/form.js': ['html`<form>`', '/dist/store/model.js', '/dist/elements/form/tokens.js'],
};

const codeOf = (id: string): string => modules[id]?.[0] ?? '';
const importsOf = (id: string): readonly string[] => modules[id]?.slice(1) ?? [];

test('in a file of the CDN lie together: packages, styles, icons, what knows no page, what draws', () => {
  const order = inKinds(Object.keys(modules), codeOf, importsOf);
  assert.deepEqual(
    order.map((id) => id.replace(/^.*\/(?=.*\/)/, '')),
    [
      'lit/html.js',
      'list/styles.js',
      'form/tokens.js',
      'icons/check.js',
      'store/model.js',
      // It is drawn with, but what has no markup uses it.
      'list/row.js',
      'form/words.js',
      'list/list.js',
      'list/define.js',
      'form/form.js',
    ],
  );
});

test('a module comes after all that it imports, and none is lost or there twice', () => {
  const ids = Object.keys(modules).reverse();
  const order = inKinds(ids, codeOf, importsOf);
  assert.deepEqual([...order].sort(), [...ids].sort());
  for (const [at, id] of order.entries())
    for (const imported of importsOf(id)) assert.ok(order.indexOf(imported) < at, `${id} before ${imported}`);
});
