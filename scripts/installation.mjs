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

const KNOWN_WEBKITS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

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
export function ensureChromium() {
  return ensureProgram(findChromium, ['chromium'], 'CHROME_PATH');
}

/**
 * Finds a Firefox to test in, or installs Debian's when that is possible.
 * @returns {Promise<string>} the path of its executable
 */
export function ensureFirefox() {
  const find = () => namedBy('FIREFOX_PATH') ?? findCommand('firefox-esr') ?? findCommand('firefox');
  return ensureProgram(find, ['firefox-esr'], 'FIREFOX_PATH');
}

/**
 * Finds WebKitGTK's browser with its driver and a screen to show it on, or installs Debian's when that is possible.
 * @returns {Promise<string>} the path of the browser's executable
 */
export function ensureWebKit() {
  const find = () =>
    findCommand('WebKitWebDriver') && findCommand('Xvfb')
      ? (namedBy('WEBKIT_PATH') ?? KNOWN_WEBKITS.find(isExecutable))
      : undefined;
  return ensureProgram(find, ['webkit2gtk-driver', 'xvfb'], 'WEBKIT_PATH');
}

/**
 * @param {() => string | undefined} find
 * @param {string[]} packages Debian's, that hold the program
 * @param {string} variable that may name another one
 * @returns {Promise<string>}
 */
async function ensureProgram(find, packages, variable) {
  const found = find();
  if (found !== undefined) return found;
  const command = `apt-get install ${packages.join(' ')}`;
  if (process.getuid?.() === 0 && findCommand('apt-get') !== undefined) {
    console.log(`Installing a browser to test in with "${command}" …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  }
  const installed = find();
  if (installed !== undefined) return installed;
  throw new MissingError(
    `A browser to test in is missing: install it (on Debian as root: "${command}") or set ${variable} to one.`,
  );
}

/**
 * The program that an environment variable names.
 * @param {string} variable
 * @returns {string | undefined}
 */
function namedBy(variable) {
  const named = process.env[variable];
  if (named === undefined || named === '') return undefined;
  if (isExecutable(named)) return named;
  throw new MissingError(`${variable} names ${named}, which is no program that can be run.`);
}

/** @returns {string | undefined} */
function findChromium() {
  return (
    namedBy('CHROME_PATH') ??
    KNOWN_BROWSERS.find(isExecutable) ??
    BROWSER_COMMANDS.map(findCommand).find((path) => path !== undefined)
  );
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
