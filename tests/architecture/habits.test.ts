import assert from 'node:assert/strict';
import { test } from 'node:test';

import ts from 'typescript';

import { placeOf, readSources, visit, type Source } from './sources.js';

const src = readSources('src');
const demo = readSources('demo');
// This file holds the very words that it looks for.
const tests = readSources('tests').filter(({ path }) => path !== 'tests/architecture/habits.test.ts');

/** The lines that hold a pattern, as `path:line text`. */
function linesWith(pattern: RegExp, sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

test('nothing is left to do in a comment', () => {
  assert.deepEqual(linesWith(/\b(TODO|FIXME|XXX|HACK)\b/, [...src, ...demo, ...tests]), []);
});

test('no rule is switched off without saying why', () => {
  const switches = /eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error/;
  const unexplained = linesWith(switches, [...src, ...demo, ...tests]).filter(
    (line) => !/( -- |: )\S+/.test(line.split(switches)[1] ?? ''),
  );
  assert.deepEqual(unexplained, []);
});

test('no test runs alone', () => {
  assert.deepEqual(linesWith(/\b(it|test|describe|suite)\.only\(|\bonly: true/, tests), []);
});

/** `await new Promise((done) => setTimeout(done, 100))`, a library's sleep, or a test runner's. */
function isSleep(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const callee = node.expression.getText();
  if (/\b(aTimeout|waitForTimeout|sleep)$/.test(callee)) return true;
  if (!/(^|\.)setTimeout$/.test(callee)) return false;
  const [first, delay] = node.arguments;
  const inPromise = ts.findAncestor(
    node,
    (above) => ts.isNewExpression(above) && above.expression.getText() === 'Promise',
  );
  const waits = inPromise !== undefined || (first !== undefined && ts.isNumericLiteral(first));
  return waits && delay?.getText() !== '0' && first?.getText() !== '0';
}

test('no test sleeps', () => {
  const sleeps = tests.flatMap((source) => {
    const places: string[] = [];
    visit(source.tree, (node) => {
      if (isSleep(node)) places.push(`${placeOf(source, node)} ${node.getText()}`);
    });
    return places;
  });
  assert.deepEqual(sleeps, []);
});

test('no template holds inline styles, which a strict CSP refuses', () => {
  const elements = src.filter(({ path }) => path.startsWith('src/elements/'));
  assert.deepEqual(linesWith(/<style[\s>]|\sstyle=["'$]|setAttribute\('style'|\.style\.cssText/, elements), []);
});
