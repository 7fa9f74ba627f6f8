import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import ts from 'typescript';

import { SupportError, type CallOptions } from '../../src/port/index.js';
import { faultyFetch, type ConformanceFault } from '../../src/testing/index.js';
import { root } from '../architecture/sources.js';

interface Example {
  call(path: string, options?: CallOptions, body?: object): Promise<unknown>;
  useFetch(fetch: unknown): void;
}

/** What went wrong, as far as somebody who calls is told. */
function told(error: unknown): unknown {
  assert.ok(error instanceof SupportError || (error instanceof Error && error.name === 'SupportError'), String(error));
  return [Reflect.get(error, 'code'), Reflect.get(error, 'outcome'), Reflect.get(error, 'retryAfter')];
}

describe('the function over fetch that the guide shows can be copied', () => {
  let folder: string;
  let example: Example;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tc-support-guide-'));
    const guide = await readFile(join(root, 'docs/adapters.md'), 'utf8');
    const code = /### Over HTTP[^]*?```ts\n([^]*?)```/.exec(guide)?.[1] ?? '';
    const port = pathToFileURL(join(root, 'dist/port/index.js')).href;
    const module = `${code.replace('tc-support/port', port)}
      let fetch, url = 'http://desk.example', token = async () => 'secret';
      export { call };
      export const useFetch = (given) => (fetch = given);`;
    const target = ts.ScriptTarget.ES2022;
    const { outputText } = ts.transpileModule(module, { compilerOptions: { target, module: ts.ModuleKind.ES2022 } });
    await writeFile(join(folder, 'example.mjs'), outputText);
    example = await import(pathToFileURL(join(folder, 'example.mjs')).href);
  });
  after(() => rm(folder, { recursive: true }));

  /** What the function makes of an answer, or of a fault on the way to it. */
  async function outcome(answer: Response, fault?: ConformanceFault, body?: object): Promise<unknown> {
    const way = faultyFetch(async () => answer.clone());
    if (fault) way.next(fault, body ? 'change' : 'reading');
    example.useFetch(way.fetch);
    return example.call('/tickets/7', {}, body).catch(told);
  }

  test('an answer is given, also an empty one', async () => {
    assert.deepEqual(await outcome(Response.json({ id: 7 })), { id: 7 });
    assert.equal(await outcome(new Response(null, { status: 204 })), undefined);
  });

  test('of a change that got no whole answer nobody knows, and a reading has changed nothing', async () => {
    const answer = Response.json({ id: 7 });
    assert.deepEqual(await outcome(answer, 'response-lost', {}), ['network', 'unknown', undefined]);
    assert.deepEqual(await outcome(answer, 'half-answer', {}), ['malformed', 'unknown', undefined]);
    assert.deepEqual(await outcome(answer, 'unavailable', {}), ['unavailable', 'unknown', undefined]);
    assert.deepEqual(await outcome(answer, 'response-lost'), ['network', 'not-applied', undefined]);
  });

  test('a refusal has its code, and how long to wait', async () => {
    assert.deepEqual(await outcome(new Response('', { status: 404 })), ['not-found', 'not-applied', undefined]);
    assert.deepEqual(await outcome(Response.json({}), 'rate-limited', {}), ['rate-limited', 'not-applied', 2_000]);
  });

  test('whoever gives up gets the own AbortError', async () => {
    const way = faultyFetch();
    way.next('silence', 'reading');
    example.useFetch(way.fetch);
    const giveUp = new AbortController();
    const call = example.call('/tickets', { signal: giveUp.signal });
    giveUp.abort();
    await assert.rejects(call, { name: 'AbortError' });
  });
});
