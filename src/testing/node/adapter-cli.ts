#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const usage = `Usage: npx -p tc-support tc-support-adapter <name>

Makes a folder <name> with an adapter to begin from: a small example desk, the adapter before it,
and the conformance kit wired. Its README tells what to do next.
`;

/** The folder that is copied. */
const template = fileURLToPath(new URL('../../../templates/adapter', import.meta.url));

/** The template's own name, in file names and texts. */
const placeholder = 'my-desk';

async function copyTo(folder: string, name: string): Promise<void> {
  await cp(template, folder, { recursive: true, errorOnExist: true, force: false });
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll(placeholder, name));
    await rename(path, join(folder, file.replace(placeholder, name)));
  }
}

async function main([name, more]: readonly string[]): Promise<void> {
  if (name === '--help') {
    process.stdout.write(usage);
    return;
  }
  if (name === undefined || more !== undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new Error('Give the adapter one name of small letters, digits and hyphens, such as acme-desk.');
  }
  const folder = resolve(name);
  if (existsSync(folder)) throw new Error(`There is a ${name} here already: choose another name, or move it away.`);
  await copyTo(folder, name);
  process.stdout.write(`${name} is made. Next: cd ${name}, npm install, npm test.\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`tc-support-adapter: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
