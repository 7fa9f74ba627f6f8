// A reporter for node:test: prints what failed, and appends the counts to the file named by TC_COUNTS_FILE.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @param {AsyncIterable<{type: string, data: any}>} source
 * @returns {AsyncGenerator<string>}
 */
export default async function* report(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const outcome = outcomeOf(type, data);
    if (outcome === undefined) continue;
    counts[outcome] += 1;
    if (outcome === 'failed') yield failure(data);
  }
  if (process.env.TC_COUNTS_FILE) writeFileSync(process.env.TC_COUNTS_FILE, JSON.stringify(counts));
}

/**
 * @param {string} type
 * @param {any} data
 * @returns {'passed' | 'failed' | 'skipped' | undefined} undefined for a suite, which is no test of its own
 */
function outcomeOf(type, data) {
  const isSuite = data.details?.type === 'suite';
  if (type === 'test:fail' && data.todo === undefined) {
    return isSuite && data.details.error?.failureType === 'subtestsFailed' ? undefined : 'failed';
  }
  if (isSuite) return undefined;
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  // node:test reports a file without any test in it as one test that passed, named after the file.
  return data.name === data.file ? 'failed' : 'passed';
}

/** @param {any} data */
function failure(data) {
  const place = data.file ? relative(process.cwd(), data.file) : '';
  const error = data.details?.error;
  if (error?.failureType === 'subtestsFailed') return '';
  const cause = error?.cause ?? error;
  const text = cause === undefined ? 'there is no test in this file' : (cause.stack ?? String(cause));
  return `\n✖ ${data.name}\n  ${place}\n${text.replace(/^/gm, '    ')}\n`;
}
