import assert from 'node:assert/strict';
import { test } from 'node:test';

import ts from 'typescript';

import { placeOf, readSources, visit, type Source } from './sources.js';

/** A length, and where it was measured. */
interface Measure {
  readonly place: string;
  readonly value: number;
}

interface Limits {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

/** The numbers of house-style.md. */
const FILE_LIMITS: Limits = { median: 80, p90: 200, max: 300 };
const FUNCTION_LIMITS: Limits = { median: 6, p90: 20, max: 40 };
const CASTS_PER_1000_LINES = 3;

// Written by scripts/icons.mjs.
const generated = /^src\/elements\/shared\/icons\//;
const sources = readSources('src').filter(({ path }) => !generated.test(path));

function assertWithin(measures: readonly Measure[], limits: Limits): void {
  assert.ok(measures.length > 0, 'nothing was measured');
  const sorted = [...measures].sort((one, other) => one.value - other.value);
  const at = (share: number): Measure | undefined => sorted[Math.ceil(share * sorted.length) - 1];
  const found = { median: at(0.5), p90: at(0.9), max: at(1) };
  const over = sorted.filter(({ value }) => value > limits.max).map(({ place, value }) => `${place}: ${value} lines`);
  assert.deepEqual(over, [], `longer than ${limits.max} lines`);
  for (const name of ['median', 'p90'] as const) {
    const { value = 0, place } = found[name] ?? {};
    assert.ok(value <= limits[name], `${name} is ${value} (${place}), the limit ${limits[name]}`);
  }
}

function functionLengths(source: Source): Measure[] {
  const measures: Measure[] = [];
  visit(source.tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return;
    const first = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line;
    const last = source.tree.getLineAndCharacterOfPosition(node.end).line;
    measures.push({ place: placeOf(source, node), value: last - first + 1 });
  });
  return measures;
}

function placesOf(wanted: (node: ts.Node) => boolean): string[] {
  return sources.flatMap((source) => {
    const places: string[] = [];
    visit(source.tree, (node) => {
      if (wanted(node)) places.push(`${placeOf(source, node)} ${node.getText(source.tree).slice(0, 60)}`);
    });
    return places;
  });
}

/** `as T`, without `as const`, which asserts nothing that could be wrong. */
function isCast(node: ts.Node): boolean {
  if (!ts.isAsExpression(node) && !ts.isTypeAssertionExpression(node)) return false;
  return !ts.isConstTypeReference(node.type);
}

function codeLines({ text }: Source): number {
  return text.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length;
}

test('files stay short', () => {
  const lengths = sources.map(({ path, text }) => ({ place: path, value: text.replace(/\n$/, '').split('\n').length }));
  assertWithin(lengths, FILE_LIMITS);
});

test('functions stay short', () => {
  assertWithin(sources.flatMap(functionLengths), FUNCTION_LIMITS);
});

test('nothing is of type any', () => {
  assert.deepEqual(
    placesOf((node) => node.kind === ts.SyntaxKind.AnyKeyword),
    [],
  );
});

test('nothing is asserted to be there with !', () => {
  assert.deepEqual(placesOf(ts.isNonNullExpression), []);
});

test('casts stay rare', () => {
  const casts = placesOf(isCast);
  const lines = sources.map(codeLines).reduce((sum, count) => sum + count, 0);
  const share = (casts.length * 1000) / lines;
  assert.ok(share <= CASTS_PER_1000_LINES, `${casts.length} casts in ${lines} lines of code:\n${casts.join('\n')}`);
});
