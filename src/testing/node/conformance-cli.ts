#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { ConformanceHarness } from '../conformance/harness.js';
import { conformanceReport, countOf, type ConformanceReport, type ConformanceResult } from '../conformance-report.js';
import { reportMarkdown } from '../report-markdown.js';
import { conformanceUsage, readConformanceCommandLine } from './conformance-command-line.js';

interface HarnessModule {
  readonly harness: ConformanceHarness | (() => ConformanceHarness | Promise<ConformanceHarness>);
  readonly close?: () => unknown;
}

async function load(path: string): Promise<HarnessModule> {
  const loaded: unknown = await import(pathToFileURL(resolve(path)).href).catch((error: unknown) => {
    throw isUnreadTypeScript(path, error) ? new Error(howToLoad(path), { cause: error }) : error;
  });
  if (isHarnessModule(loaded)) return loaded;
  throw new Error(`${path} exports no "harness".`);
}

/**
 * Whether this Node cannot load a harness because it is TypeScript. From 22.18 on Node reads it, but does not find `./desk.ts`
 * where `./desk.js` is imported.
 */
function isUnreadTypeScript(path: string, error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const codes: readonly unknown[] = [
    'ERR_UNKNOWN_FILE_EXTENSION',
    'ERR_MODULE_NOT_FOUND',
    'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
  ];
  return /\.[cm]?ts$/.test(path) && existsSync(path) && codes.includes(code);
}

function howToLoad(path: string): string {
  return `${path} is TypeScript, or imports some, that Node ${process.versions.node} does not load by itself. Run
  node --import=tsx node_modules/tc-support/dist/testing/node/conformance-cli.js ${path}
with tsx installed (in a folder made by tc-support-adapter that is "npm run report"), use Node 22.18 or newer with imports
that end in .ts, or name a JavaScript module.`;
}

function isHarnessModule(loaded: unknown): loaded is HarnessModule {
  return typeof loaded === 'object' && loaded !== null && 'harness' in loaded;
}

function print({ chapter, promise, outcome, reason }: ConformanceResult): void {
  const why = reason === undefined ? '' : `\n    ${reason.replaceAll('\n', '\n    ')}`;
  process.stdout.write(`${{ kept: '✔', broken: '✖', skipped: '–' }[outcome]} ${chapter}: ${promise}${why}\n`);
}

async function write(report: ConformanceReport, out: string): Promise<void> {
  await mkdir(dirname(resolve(out)), { recursive: true });
  await writeFile(`${out}.md`, reportMarkdown(report));
  await writeFile(`${out}.json`, `${JSON.stringify(report, undefined, 2)}\n`);
}

async function main(): Promise<void> {
  const request = readConformanceCommandLine(process.argv.slice(2));
  if (request === 'help') {
    process.stdout.write(conformanceUsage);
    return;
  }
  const { harness, close } = await load(request.module);
  try {
    const report = await conformanceReport(typeof harness === 'function' ? await harness() : harness, print);
    if (request.out !== undefined) await write(report, request.out);
    const [kept, broken, skipped] = (['kept', 'broken', 'skipped'] as const).map((each) => countOf(report, each));
    process.stdout.write(`\n${kept} passed, ${broken} failed, ${skipped} skipped\n`);
    process.exitCode = broken === 0 ? 0 : 1;
  } finally {
    await close?.();
  }
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`tc-support-conformance: ${message} See --help.\n`);
  process.exitCode = 2;
});
