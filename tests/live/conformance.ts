import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, test, type TestContext } from 'node:test';

import { format } from 'prettier';

import { adapterConformance } from '../../src/testing/adapter-conformance.js';
import type { ConformanceFaults, ConformanceHarness } from '../../src/testing/conformance/harness.js';
import type { ConformanceReport, ConformanceResult } from '../../src/testing/conformance-report.js';
import { faultyFetch, type FaultyFetch } from '../../src/testing/faulty-fetch.js';
import { reportMarkdown } from '../../src/testing/report-markdown.js';
import { restart, type LiveDesk } from './desks.js';

/** Registers the kit, or the chapters of it that are asked for, for a live desk, and writes what came out to docs/adapters when `npm run test:live -- --reports` asks. */
export function liveConformance(name: string, harness: ConformanceHarness): void {
  const results: ConformanceResult[] = [];
  const run = async (title: string, check: () => Promise<string | undefined>, context: TestContext): Promise<void> => {
    const [chapter = '', ...promise] = title.split(': ');
    const note = (outcome: ConformanceResult['outcome'], reason?: string): void => {
      results.push({ chapter, promise: promise.join(': '), outcome, ...(reason !== undefined && { reason }) });
    };
    const begun = Date.now();
    try {
      const reason = await check();
      note(reason === undefined ? 'kept' : 'skipped', reason);
      if (reason !== undefined) return context.skip(reason);
      // Hundreds of promises before a desk that takes its time: who waits sees how far it has come.
      console.log(`kept: ${title} (${((Date.now() - begun) / 1_000).toFixed(1)} s)`);
    } catch (error) {
      note('broken', error instanceof Error ? error.message : String(error));
      throw error;
    }
  };
  const asked = askedChapters();
  const chapters = new Set<string>();
  const register = (title: string, check: () => Promise<string | undefined>): void => {
    const [chapter = ''] = title.split(': ');
    chapters.add(chapter);
    if (asked.length === 0 || asked.includes(chapter)) void test(title, (context) => run(title, check, context));
  };
  adapterConformance({ test: register }, harness);
  for (const unknown of asked.filter((chapter) => !chapters.has(chapter)))
    void test(`the chapter "${unknown}"`, () => assert.fail(`There is none; there are ${[...chapters].join(', ')}.`));
  if (process.env['TC_LIVE_REPORTS']) after(() => writeReport(name, harness, results));
}

/** The chapters of the kit that `npm run test:live -- --chapter` names; all are meant when none is named. */
function askedChapters(): readonly string[] {
  return JSON.parse(process.env['TC_LIVE_CHAPTERS'] ?? '[]');
}

async function writeReport(
  file: string,
  harness: ConformanceHarness,
  results: readonly ConformanceResult[],
): Promise<void> {
  const adapter = await harness.adapter('anna');
  const { capabilities } = await adapter.connect({});
  await adapter.close();
  const { name, version } = adapter;
  const report: ConformanceReport = { adapter: { name, version }, capabilities, results };
  const path = `docs/adapters/${file}.report`;
  await writeFile(`${path}.md`, reportMarkdown(report));
  await writeFile(`${path}.json`, await format(JSON.stringify(report), { parser: 'json', printWidth: 120 }));
}

/** A way to the desk for each customer, so that a fault hits the one that is meant; some calls ask although they are POSTs. */
export class FaultyWays {
  readonly #ways = new Map<string, FaultyFetch>();
  readonly #asks: (path: string) => boolean;

  constructor(asks: (path: string) => boolean = () => false) {
    this.#asks = asks;
  }

  /** The `fetch` of a customer's adapters. */
  fetchOf(who: string): typeof fetch {
    const way = this.#ways.get(who) ?? faultyFetch();
    this.#ways.set(who, way);
    return (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      return this.#asks(pathname) ? fetch(input, init) : way.fetch(input, init);
    };
  }

  /** What a harness gives the kit to make faults with. */
  faultsOf(desk: LiveDesk): ConformanceFaults {
    return {
      next: (who, fault, on) => this.#ways.get(who)?.next(fault, on),
      restart: () => restart(desk),
    };
  }
}
