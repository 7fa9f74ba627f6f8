// `npm run reports`: puts the adapters that need no help desk to every promise, writes what came out to docs/adapters, and makes
// the table of docs/adapters.md of all reports that are there. Those of real help desks are written by
// `npm run test:live -- --reports`.
//   npm run reports -- --table   only the table
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { BuildError, compile } from './build.mjs';

/** @typedef {{adapter: {name: string}, capabilities: object, results: {outcome: string}[]}} Report */
/** @typedef {'anna' | 'karin' | 'bo' | 'nils'} Customer */

const outcomes = ['kept', 'broken', 'skipped'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs/adapters');

/** A module of the build. @param {string} path */
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** The sample desk, and support's part at it. */
async function sampleDesk() {
  const { createSampleDesk } = await built('adapters/memory/index.js');
  const desk = createSampleDesk();
  const sofia = desk.support('sofia');
  const staff = {
    reply: (/** @type {string} */ id, /** @type {object} */ message) => sofia.reply(id, message),
    note: (/** @type {string} */ id, /** @type {string} */ body) => sofia.addNote(id, { body }),
    act: (/** @type {string} */ id, /** @type {object} */ request) => sofia.act(id, request),
    count: async (/** @type {string} */ text) => {
      const { items } = await sofia.listTickets({ text });
      return items.filter((/** @type {{subject: string}} */ { subject }) => subject === text).length;
    },
  };
  return { desk, staff };
}

/** @param {(harness: object) => Promise<Report>} report */
async function ofMemory(report) {
  const { memoryAdapter } = await built('adapters/memory/index.js');
  const { desk, staff } = await sampleDesk();
  return report({ adapter: (/** @type {Customer} */ who) => memoryAdapter({ desk, as: who }), staff, patience: 5_000 });
}

/** @param {(harness: object) => Promise<Report>} report */
async function ofHttp(report) {
  const { httpAdapter } = await built('adapters/http/index.js');
  const { serve } = await built('server/node.js');
  const { faultyFetch } = await built('testing/index.js');
  const { desk, staff } = await sampleDesk();
  const server = await serve({ desk, development: true, port: 0, log: () => {} });
  const ways = { anna: faultyFetch(), karin: faultyFetch(), bo: faultyFetch(), nils: faultyFetch() };
  const tokenOf = async (/** @type {string} */ as) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.url}/dev/tokens`, { method: 'POST', headers, body: JSON.stringify({ as }) });
    return /** @type {{token: string}} */ (await response.json()).token;
  };
  try {
    return await report({
      adapter: (/** @type {Customer} */ who) =>
        httpAdapter({ endpoint: server.url, token: () => tokenOf(who), fetch: ways[who].fetch }),
      faults: {
        next: (/** @type {Customer} */ who, /** @type {string} */ fault, /** @type {string} */ on) =>
          ways[who].next(fault, on),
      },
      ...{ staff, patience: 5_000 },
    });
  } finally {
    await server.close();
  }
}

/** @param {string} name @param {Report} report */
async function write(name, report) {
  const { reportMarkdown } = await built('testing/report-markdown.js');
  writeFileSync(join(folder, `${name}.report.md`), reportMarkdown(report));
  const json = await format(JSON.stringify(report), { parser: 'json', printWidth: 120 });
  writeFileSync(join(folder, `${name}.report.json`), json);
}

/** A declared value in a cell. @param {unknown} value @returns {string} */
function cell(value) {
  if (value === true) return 'yes';
  if (value === false || value === undefined) return 'no';
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const told = Object.entries(value).filter(([, part]) => !Array.isArray(part));
  return told.map(([name, part]) => `${name}: ${typeof part === 'boolean' ? cell(part) : part}`).join('; ');
}

/** @param {Report} report */
function counted({ results }) {
  return outcomes.map((each) => `${results.filter(({ outcome }) => outcome === each).length} ${each}`).join(', ');
}

/** The table between the markers of docs/adapters.md: a row for each capability, a column for each adapter. */
function writeTable() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.report.json'));
  const reports = names.map((name) => {
    const report = /** @type {Report} */ (JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return { title: `[${report.adapter.name}](adapters/${name.replace('.json', '.md')})`, report };
  });
  const rows = [...new Set(reports.flatMap(({ report }) => Object.keys(report.capabilities)))].map((name) => {
    return [name, ...reports.map(({ report }) => cell(Reflect.get(report.capabilities, name)))];
  });
  const lines = [
    ['', ...reports.map(({ title }) => title)],
    ['---', ...reports.map(() => '---')],
    ...[...rows, ['promises', ...reports.map(({ report }) => counted(report))]],
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const file = join(root, 'docs/adapters.md');
  const [before = '', after = ''] = readFileSync(file, 'utf8').split(
    /(?<=<!-- capabilities -->\n)[^]*(?=<!-- \/capabilities -->)/,
  );
  writeFileSync(file, `${before}${lines.join('\n')}\n${after}`);
}

async function main() {
  const { values } = parseArgs({ options: { table: { type: 'boolean' } } });
  if (!values.table) {
    await compile();
    const { conformanceReport } = await built('testing/index.js');
    for (const [name, of] of Object.entries({ memory: ofMemory, http: ofHttp })) {
      /** @type {Report} */
      const report = await of((harness) => conformanceReport(harness));
      await write(name, report);
      console.log(`${name}: ${counted(report)}`);
      if (report.results.some((each) => each.outcome === 'broken')) process.exitCode = 1;
    }
  }
  writeTable();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
}
