import type { ConformanceHarness } from './conformance/harness.js';
import { trialsOf } from './conformance/trial.js';
import type { Capabilities } from '../port/capabilities.js';

/** How one promise came out. */
export interface ConformanceResult {
  readonly chapter: string;
  readonly promise: string;
  readonly outcome: 'kept' | 'broken' | 'skipped';
  /** What was promised and what came instead, or why it could not be seen. */
  readonly reason?: string;
}

/** What the kit found out about an adapter. */
export interface ConformanceReport {
  readonly adapter: { readonly name: string; readonly version: string };
  readonly capabilities: Capabilities;
  readonly results: readonly ConformanceResult[];
}

/** Puts an adapter to every test, one after the other, and gives what came out. Never rejects because of a broken promise. */
export async function conformanceReport(
  harness: ConformanceHarness,
  onResult: (result: ConformanceResult) => void = () => {},
): Promise<ConformanceReport> {
  const adapter = await harness.adapter('anna');
  const { capabilities } = await adapter.connect({});
  const { name, version } = adapter;
  await adapter.close();
  const results: ConformanceResult[] = [];
  for (const { chapter, promise, run } of trialsOf(harness)) {
    const result = { chapter, promise, ...(await outcomeOf(run)) };
    results.push(result);
    onResult(result);
  }
  return { adapter: { name, version }, capabilities, results };
}

async function outcomeOf(
  run: () => Promise<string | undefined>,
): Promise<Pick<ConformanceResult, 'outcome' | 'reason'>> {
  try {
    const reason = await run();
    return reason === undefined ? { outcome: 'kept' } : { outcome: 'skipped', reason };
  } catch (error) {
    return { outcome: 'broken', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Counts what came out. */
export function countOf(
  { results }: Pick<ConformanceReport, 'results'>,
  outcome: ConformanceResult['outcome'],
): number {
  return results.filter((each) => each.outcome === outcome).length;
}
