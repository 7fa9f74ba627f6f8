import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { countOf, type ConformanceReport } from '../../src/testing/conformance-report.js';
import { root } from '../architecture/sources.js';

const cli = join(root, 'dist/testing/node');

interface Ended {
  readonly code: unknown;
  readonly output: string;
}

async function run(args: readonly string[], cwd: string): Promise<Ended> {
  // Node's runner and tsx tell their children by these variables whose they are; ours is somebody else's.
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined, TSX_TSCONFIG_PATH: undefined };
  const child = spawn(process.execPath, args, { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const [code] = await once(child, 'close');
  return { code, output };
}

describe('a developer begins an adapter from the template', () => {
  let folder: string;
  let desk: string;
  let made: Ended;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tc-support-adapter-'));
    made = await run([join(cli, 'adapter-cli.js'), 'acme-desk'], folder);
    desk = join(folder, 'acme-desk');
    // What npm install would bring.
    await mkdir(join(desk, 'node_modules/@types'), { recursive: true });
    await symlink(root, join(desk, 'node_modules/tc-support'));
    for (const name of ['tsx', 'typescript', '@types/node']) {
      await symlink(join(root, 'node_modules', name), join(desk, 'node_modules', name));
    }
  });
  after(() => rm(folder, { recursive: true }));

  test('one command makes a folder that bears the name it was given', async () => {
    assert.match(made.output, /acme-desk is made/);
    const files = await readdir(desk);
    assert.ok(files.includes('acme-desk-adapter.ts') && files.includes('README.md'), files.join());
    assert.doesNotMatch(await readFile(join(desk, 'package.json'), 'utf8'), /my-desk/);
  });

  test('the folder is not made over another, nor under a name that npm would not take', async () => {
    assert.match(
      (await run([join(cli, 'adapter-cli.js'), 'acme-desk'], folder)).output,
      /There is a acme-desk here already/,
    );
    assert.equal((await run([join(cli, 'adapter-cli.js'), '../Acme'], folder)).code, 2);
  });

  test('its types hold, and its own code is less than 150 lines', async () => {
    const { code, output } = await run(['node_modules/typescript/bin/tsc'], desk);
    assert.equal(code, 0, output);
    const lines = (await readFile(join(desk, 'acme-desk-adapter.ts'), 'utf8')).split('\n');
    assert.ok(lines.filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line)).length < 150);
  });

  test('the kit finds nothing wrong with it, and writes a report', async () => {
    const args = ['--import', 'tsx', join(cli, 'conformance-cli.js'), 'harness.ts', '--out', 'report'];
    const { code, output } = await run(args, desk);
    assert.match(output, /\n\d+ passed, 0 failed, \d+ skipped\n/);
    assert.equal(code, 0, output);
    assert.match(await readFile(join(desk, 'report.md'), 'utf8'), /^# acme-desk 0\.1\.0\n/);
    const report: { results: unknown[] } = JSON.parse(await readFile(join(desk, 'report.json'), 'utf8'));
    assert.ok(report.results.length >= 150, `${report.results.length} checks`);
  });

  test('its own test runs the kit', async () => {
    const { code, output } = await run(['--import', 'tsx', '--test', 'acme-desk-adapter.test.ts'], desk);
    assert.equal(code, 0, output);
    assert.match(output, /# fail 0/);
  });

  test('its own test counts what could not be seen as skipped, with why, and not as passed', async () => {
    const { output } = await run(['--import', 'tsx', '--test', 'acme-desk-adapter.test.ts'], desk);
    const report: ConformanceReport = JSON.parse(await readFile(join(desk, 'report.json'), 'utf8'));
    assert.match(output, new RegExp(`# pass ${countOf(report, 'kept')}\\n`));
    assert.match(output, new RegExp(`# skipped ${countOf(report, 'skipped')}\\n`));
    assert.match(output, /# SKIP the adapter declares no attachments/);
  });

  test('what the guide tells of how many promises the template keeps is so', async () => {
    const report: ConformanceReport = JSON.parse(await readFile(join(desk, 'report.json'), 'utf8'));
    const told = `${countOf(report, 'kept')} kept, ${countOf(report, 'skipped')} skipped`;
    for (const file of ['docs/adapters.md', 'templates/adapter/README.md']) {
      assert.ok((await readFile(join(root, file), 'utf8')).includes(told), `${file}: ${told}`);
    }
  });

  test('its tests end although the harness has a server listening', async () => {
    const harness = await readFile(join(desk, 'harness.ts'), 'utf8');
    const listening = harness
      .replace(/^/, "import { createServer } from 'node:http';\nconst server = createServer().listen(0);\n")
      .replace(/close\(\): Promise<void> \{\}/, 'close(): Promise<void> { server.close(); }');
    await writeFile(join(desk, 'harness.ts'), listening);
    const { code, output } = await run(['--import', 'tsx', '--test', 'acme-desk-adapter.test.ts'], desk);
    await writeFile(join(desk, 'harness.ts'), harness);
    assert.equal(code, 0, output);
  });

  test('the command says how to run a harness in TypeScript that Node cannot load', async () => {
    const { code, output } = await run([join(cli, 'conformance-cli.js'), 'harness.ts'], desk);
    assert.equal(code, 2);
    assert.match(
      output,
      /node --import=tsx node_modules\/tc-support\/dist\/testing\/node\/conformance-cli\.js harness\.ts/,
    );
  });

  test('the command says what it needs when it is called wrongly', async () => {
    const none = await run([join(cli, 'conformance-cli.js')], desk);
    assert.deepEqual([none.code, /Name the module that exports the harness/.test(none.output)], [2, true]);
    const wrong = await run(['--import', 'tsx', join(cli, 'conformance-cli.js'), 'example-desk.ts'], desk);
    assert.deepEqual([wrong.code, /exports no "harness"/.test(wrong.output)], [2, true]);
  });
});
