import assert from 'node:assert/strict';
import { test } from 'node:test';

import ts from 'typescript';

import type { Priority, TicketKind } from '../../src/domain/ticket.js';
import { en } from '../../src/i18n/en.js';
import { planned } from '../../src/i18n/en/planned.js';
import { placeOf, readSources, visit, type Source } from '../architecture/sources.js';

/** Attributes and properties whose values are seen or heard. */
const spoken = /^(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)$/;
const spokenProperty =
  /^(?:textContent|innerText|aria(?:Label|Description|RoleDescription|ValueText)|title|placeholder|alt)$/;

/** Stands for an expression in a template. */
const hole = '\0';

const hasLetters = (text: string): boolean => /\p{L}/u.test(text.replace(/&#?\w+;/g, ''));

/** Reads the markup of a template: the texts between its tags, and the values of attributes that are seen or heard. */
function wordsIn(markup: string): string[] {
  const bare = markup.replace(/<!--[\s\S]*?-->/g, '');
  const tags = [...bare.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
  const values = tags.flatMap((tag) =>
    [...tag.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g)].flatMap(([, name = '', ...value]) =>
      spoken.test(name) ? [value.join('')] : [],
    ),
  );
  return [bare.replace(/<[^>]*>/g, hole), ...values].flatMap((text) => text.split(hole)).filter(hasLetters);
}

/** The markup of an html`` template, a hole for each expression; nothing for other nodes. */
function markupOf(node: ts.Node): string | undefined {
  if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return undefined;
  const { template } = node;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join(hole);
}

/** The expressions of a template that stand between tags: their strings are seen as they are. */
function shownStrings(node: ts.TaggedTemplateExpression): string[] {
  if (!ts.isTemplateExpression(node.template)) return [];
  let before = node.template.head.text;
  return node.template.templateSpans.flatMap(({ expression, literal }) => {
    const isText = before.lastIndexOf('>') >= before.lastIndexOf('<');
    before += hole + literal.text;
    return isText ? stringsOf(expression) : [];
  });
}

/** The strings that an expression may give, as far as they are written in it. */
function stringsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...stringsOf(node.whenTrue), ...stringsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return stringsOf(node.expression);
  if (ts.isBinaryExpression(node)) return [...stringsOf(node.left), ...stringsOf(node.right)];
  return [];
}

/** What is set on a property or attribute that is seen or heard. */
function assigned(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left, right } = node;
    return ts.isPropertyAccessExpression(left) && spokenProperty.test(left.name.text) ? stringsOf(right) : [];
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [name, value] = node.arguments;
  const sets = node.expression.name.text === 'setAttribute' && name && ts.isStringLiteralLike(name);
  return sets && value && spoken.test(name.text) ? stringsOf(value) : [];
}

/** Every word that a source shows without having it from the messages. */
function ownWords(source: Source): string[] {
  const found: string[] = [];
  visit(source.tree, (node) => {
    const markup = markupOf(node);
    const texts = [
      ...(markup === undefined ? [] : wordsIn(markup)),
      ...(ts.isTaggedTemplateExpression(node) && markup !== undefined ? shownStrings(node) : []),
      ...assigned(node),
    ];
    found.push(...texts.filter(hasLetters).map((text) => `${placeOf(source, node)} ${text.trim()}`));
  });
  return found;
}

function sourceOf(text: string): Source {
  return { path: 'made.ts', text, tree: ts.createSourceFile('made.ts', text, ts.ScriptTarget.ES2022, true) };
}

test('a word that does not come from the messages is found wherever it would be seen or heard', () => {
  for (const code of [
    'html`<p>Hello</p>`',
    'html`<p>${name} wrote</p>`',
    'html`<button aria-label="Close"></button>`',
    'html`<input placeholder=Search class=${wide} />`',
    "html`<p>${open ? 'Open' : text.closed}</p>`",
    "button.title = label ?? 'Close';",
    "button.setAttribute('aria-label', 'Close');",
  ])
    assert.equal(ownWords(sourceOf(code)).length, 1, code);
  for (const code of [
    'html`<p class="small muted">${text[\'list.title\']}</p>`',
    "html`<p class=${open ? 'open' : 'closed'}>12 · ${count}&nbsp;</p>`",
    'html`<!-- why --><b aria-label=${label} part="title"></b>`',
    "button.className = 'wide';",
  ])
    assert.deepEqual(ownWords(sourceOf(code)), [], code);
});

test('no element shows a word that is not a message (check 86)', () => {
  const sources = readSources('src/elements');
  assert.ok(sources.length > 100, 'the elements are found');
  assert.deepEqual(sources.flatMap(ownWords), []);
});

/** What may be named by a template: each of these words has a text, so every id of the group is shown. */
const groups: ReadonlyMap<string, readonly string[]> = new Map([
  ['priority.', ['low', 'normal', 'high', 'urgent'] satisfies Priority[]],
  ['kind.', ['question', 'fault', 'task', 'order', 'quote'] satisfies TicketKind[]],
]);

/** The ids that a source names whole, or by a template such as `priority.${…}`; what another template may name is not known. */
function idsIn({ tree }: Source): { readonly named: string[]; readonly guessed: string[] } {
  const named: string[] = [];
  const guessed: string[] = [];
  visit(tree, (node) => {
    if (ts.isStringLiteralLike(node)) named.push(node.text);
    if (!ts.isTemplateExpression(node)) return;
    const { text: start } = node.head;
    const values = groups.get(start);
    if (values) named.push(...values.map((value) => start + value));
    else if (ids.some((id) => id.startsWith(start) && start.includes('.'))) guessed.push(start);
  });
  return { named, guessed };
}

const ids = Object.keys(en);

test('an id that only a template might name does not count as shown: the ids are written out', () => {
  assert.deepEqual(idsIn(sourceOf('text[`form.${side}`]')), { named: [], guessed: ['form.'] });
  assert.deepEqual(idsIn(sourceOf('text[`kind.${kind}`]')).named.length, 5);
  assert.deepEqual(
    readSources('src/elements').flatMap((source) => idsIn(source).guessed),
    [],
  );
});

test('every message is shown somewhere (check 86)', () => {
  const used = new Set(readSources('src/elements').flatMap((source) => idsIn(source).named));
  const unused = ids.filter((id) => !used.has(id) && !Object.hasOwn(planned, id));
  assert.deepEqual(unused, []);
  const shown = Object.keys(planned).filter((id) => used.has(id));
  assert.deepEqual(shown, [], 'what is planned is not shown');
});
