// Sees whether what a command needs is installed, and installs it where that can be done.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process-tree.mjs';

/** Where Chromium and its kin are usually found, apart from PATH. */
const KNOWN_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const BROWSER_COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** What stops a command, said in one sentence. */
export class MissingError extends Error {}

/**
 * Installs the packages of the lockfile unless node_modules already holds them.
 * @param {string} root
 */
export async function ensurePackages(root) {
  const wrong = firstWrongPackage(root);
  if (wrong === undefined) return;
  console.log(`Installing packages with "npm ci" (${wrong}) …`);
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0)
    throw new MissingError('"npm ci" failed: see its message above, and check that the npm registry can be reached.');
}

/**
 * Says why node_modules does not match the lockfile; undefined when it does.
 * @param {string} root
 * @returns {string | undefined}
 */
export function firstWrongPackage(root) {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return 'node_modules is not there';
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(installedFile);
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '' || optional) continue;
    if (installed[path]?.version !== version || !existsSync(join(root, path))) return `${path} is not at ${version}`;
  }
  return undefined;
}

/**
 * @param {string} file
 * @returns {Record<string, {version?: string, optional?: boolean}>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Finds a Chromium to test in, or installs Debian's when that is possible.
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && findCommand('apt-get') !== undefined) {
    console.log('Installing a browser to test in with "apt-get install chromium" …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  }
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new MissingError(
    'No Chromium was found to test in: install it (on Debian as root: "apt-get install chromium") or set CHROME_PATH to one.',
  );
}

/** @returns {string | undefined} */
function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new MissingError(`CHROME_PATH names ${named}, which is no program that can be run.`);
  }
  return KNOWN_BROWSERS.find(isExecutable) ?? BROWSER_COMMANDS.map(findCommand).find((path) => path !== undefined);
}

/** @param {string} name */
function findCommand(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Refuses a Node that is too old, before anything fails in a way that is hard to read. */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new MissingError(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}
