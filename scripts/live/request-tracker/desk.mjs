// Request Tracker 5 from Debian's packages, on loopback, with a database of its own in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start, stop } from '../../process-tree.mjs';
import { freePort, untilAnswers } from '../loopback.mjs';
import { ensureDebianPackages } from '../packages.mjs';
import { siteConfig } from './site-config.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const share = '/usr/share/request-tracker5';

/**
 * Makes a new Request Tracker in a folder and starts it.
 * @param {string} folder
 * @returns {Promise<import('../desks.mjs').LiveDesk>}
 */
export async function startRequestTracker(folder) {
  ensureDebianPackages({
    name: 'Request Tracker 5',
    file: `${share}/libexec/rt-server`,
    packages: ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone'],
    answers: ['dbconfig-install', 'install-cronjobs'].map(
      (name) => `request-tracker5 request-tracker5/${name} boolean false`,
    ),
  });
  const port = await freePort();
  for (const name of ['site.d', 'log']) mkdirSync(join(folder, name), { recursive: true });
  const env = { RT_SITE_CONFIG: join(folder, 'RT_SiteConfig.pm'), RT_SITE_CONFIG_DIR: join(folder, 'site.d') };
  writeFileSync(env.RT_SITE_CONFIG, siteConfig({ folder, port }));
  // No mail leaves this machine.
  writeFileSync(join(folder, 'sendmail'), '#!/bin/sh\ncat >/dev/null\n', { mode: 0o755 });
  const log = openSync(join(folder, 'log/server.log'), 'a');
  const setUp = { env: { ...process.env, ...env }, stdio: /** @type {any} */ (['ignore', 'pipe', log]) };
  execFileSync('rt-setup-database', ['--action', 'init', '--skip-create'], setUp);
  const keys = JSON.parse(execFileSync('perl', [`-I${share}/lib`, join(here, 'seed.pl')], setUp).toString());
  const url = `http://127.0.0.1:${port}`;
  const serve = async () => {
    const server = ['--server', 'Starlet', '--host', '127.0.0.1', '--port', `${port}`, '--max-workers', '3'];
    const { child } = start('perl', [`${share}/libexec/rt-server`, ...server], { env, output: log });
    await untilAnswers(`${url}/REST/2.0/rt`);
    return child;
  };
  let child = await serve();
  return {
    url,
    keys,
    stop: () => stop(child),
    async restart() {
      await stop(child);
      child = await serve();
    },
  };
}
