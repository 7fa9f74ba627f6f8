// Starts commands and makes sure that nothing of them is left when this process ends, however it ends.
import { execFileSync, spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** How long a child may take to close its own browsers and servers before it is killed. */
const GRACE_MS = 4000;

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {number} [timeoutMs] after which the command is stopped and counts as failed
 * @property {string} [cwd]
 * @property {number} [output] file that takes its output, instead of ours
 *
 * @typedef {object} RunResult
 * @property {number} code exit code; 1 when a signal ended it
 * @property {boolean} timedOut
 */

/**
 * Runs a command with its output on ours.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const { promise, child } = start(command, args, options);
  if (options.timeoutMs === undefined) return promise.then((code) => ({ code, timedOut: false }));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    void stop(child);
  }, options.timeoutMs);
  return promise.then((code) => {
    clearTimeout(timer);
    return { code: timedOut ? 1 : code, timedOut };
  });
}

/**
 * Starts a command that goes on; `promise` resolves with its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.output ?? 'inherit', options.output ?? 'inherit'],
    // A group of its own, so that Ctrl-C reaches the children through us, in order, and only once.
    detached: true,
  });
  running.add(child);
  /** @type {Promise<number>} */
  const promise = new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
  return { child, promise: promise.finally(() => running.delete(child)) };
}

/**
 * Asks a child to end, and kills what is left of its tree after the grace period.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stop(child) {
  // Browsers start groups of their own, so the tree is written down while the parents are still there.
  const tree = descendants(child.pid);
  signal(tree.slice(0, 1), 'SIGINT');
  const until = Date.now() + GRACE_MS;
  while (tree.some(isAlive) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
  signal(tree, 'SIGKILL');
}

/** Stops everything that was started here and still runs. */
export async function stopAll() {
  await Promise.all([...running].map(stop));
}

/**
 * Calls back once on Ctrl-C, on a closed terminal, when asked to terminate, and when the npm that started us is
 * killed. npm hands signals on to its shell only, so the scripts of package.json begin with `exec`.
 * @param {(code: number) => void} onEnd gets the exit code that fits
 */
export function onceAskedToEnd(onEnd) {
  let asked = false;
  const ask = (/** @type {number} */ code) => {
    if (!asked) onEnd(code);
    asked = true;
  };
  for (const [name, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(name, () => ask(code));
  }
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    ask(143);
  }, 500);
  watch.unref();
}

/** Ends this process and all that it started when it is asked to. */
export function stopAllWhenAsked() {
  onceAskedToEnd((code) => void stopAll().finally(() => process.exit(code)));
  // A crash of ours leaves no time to ask.
  process.on('exit', () => {
    for (const child of running) signal(descendants(child.pid), 'SIGKILL');
  });
}

/**
 * @param {number[]} pids
 * @param {NodeJS.Signals} name
 */
function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It is gone already, which is what was wanted.
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function processes() {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return rows.map((row) => {
    const [pid = 0, parent = 0] = row.trim().split(/\s+/).map(Number);
    return { pid, parent };
  });
}

/**
 * The process and everything below it, from the top.
 * @param {number | undefined} root
 * @returns {number[]}
 */
function descendants(root) {
  if (root === undefined) return [];
  const all = processes();
  const tree = [root];
  for (const above of tree) tree.push(...all.filter(({ parent }) => parent === above).map(({ pid }) => pid));
  return tree;
}
