import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import ts from 'typescript';

import { elementDocs, elementFacts, readElements, type DocumentedTag, type ElementSource } from './elements.js';
import { placeOf, readSources, root, type Source } from './sources.js';

const sources = readSources('src');
const elements = readElements(sources.filter(({ path }) => path.startsWith('src/elements/')));

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function isDocumented(node: ts.Statement): boolean {
  return ts.getJSDocCommentsAndTags(node).some((doc) => ts.isJSDoc(doc) && doc.getText().replace(/[\s/*]/g, '') !== '');
}

function undocumented(source: Source): string[] {
  // The second and later signatures of an overloaded function share the comment of the first.
  const seen = new Set<string>();
  return source.tree.statements
    .filter(isExported)
    .filter((node) => {
      const name = ts.isFunctionDeclaration(node) ? node.name?.text : undefined;
      if (name !== undefined && seen.has(name)) return false;
      if (name !== undefined) seen.add(name);
      return !isDocumented(node);
    })
    .map((node) => `${placeOf(source, node)} ${node.getText().split('\n')[0]}`);
}

test('every exported declaration says what it is for', () => {
  const missing = sources.flatMap(undocumented);
  assert.deepEqual(missing, [], `${missing.length} exported declarations`);
});

test('every element is found', () => {
  const registered = sources.flatMap(({ text }) =>
    [...text.matchAll(/customElements\.define\(\s*'([^']+)'/g)].map(([, tag]) => tag),
  );
  assert.ok(registered.length > 0);
  assert.deepEqual(
    elements.map(({ tag }) => tag).sort(),
    [...new Set(registered)].sort(),
    'classes with @element and registrations',
  );
});

/** Holds documentation against code, both ways. `shared`: what the code may have without its being told. */
function compare(element: ElementSource, tag: DocumentedTag): string[] {
  const told = elementDocs(element, tag);
  const { must, may } = elementFacts(element, tag);
  const untold = [...must].filter((name) => !told.has(name)).map((name) => `has "${name}" without @${tag}`);
  const untrue = [...told]
    .filter((name) => !must.has(name) && !may.has(name))
    .map((name) => `tells of @${tag} "${name}" and has none`);
  return [...untold, ...untrue].map((text) => `${element.source.path} <${element.tag}> ${text}`);
}

for (const tag of ['attr', 'slot', 'fires', 'csspart', 'cssstate', 'cssprop'] as const) {
  test(`elements tell all of their @${tag}, and nothing else`, () => {
    assert.deepEqual(
      elements.flatMap((element) => compare(element, tag)),
      [],
    );
  });
}

/** Those that a page writes; the rest stands inside them. */
const written = elements.filter(({ tag }) => !/^tc-support-/.test(tag));

for (const [guide, tags] of [
  ['README.md', ['attr', 'fires']],
  ['docs/theming.md', ['csspart', 'cssprop', 'cssstate', 'slot']],
] as const) {
  test(`${guide} names every ${tags.map((tag) => `@${tag}`).join(', ')} of the elements`, () => {
    const text = readFileSync(join(root, guide), 'utf8');
    const told = tags.flatMap((tag) => written.flatMap((element) => [...elementDocs(element, tag)]));
    // The slot without a name.
    const names = told.filter((name) => name !== '-');
    assert.ok(names.length > 15, 'they are found');
    assert.deepEqual(
      [...new Set(names)].filter((name) => !new RegExp(`[\`(]${name}[\`)"]`).test(text)),
      [],
    );
  });
}
