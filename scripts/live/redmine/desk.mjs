// Redmine 5 from Debian's packages, on loopback, with a database of its own in a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { start, stop } from '../../process-tree.mjs';
import { freePort, untilAnswers } from '../loopback.mjs';
import { ensureDebianPackages } from '../packages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const share = '/usr/share/redmine';
/** Debian 12's Ruby brings a bundler that does not know Debian's own folders of gems; this one does. */
const bundler = { BUNDLER_VERSION: '2.3.15' };

/**
 * Makes a new Redmine in a folder and starts it.
 * @param {string} folder
 * @returns {Promise<import('../desks.mjs').LiveDesk>}
 */
export async function startRedmine(folder) {
  ensureDebianPackages({
    name: 'Redmine 5',
    file: `${share}/config/application.rb`,
    packages: ['redmine', 'redmine-sqlite', 'puma'],
    answers: [
      'redmine redmine/instances/default/dbconfig-install boolean true',
      'redmine redmine/instances/default/database-type select sqlite3',
      'redmine redmine/instances/default/default-language select en',
      'redmine redmine/current-instances string default',
    ],
    env: bundler,
  });
  const port = await freePort();
  for (const name of ['files', 'tmp', 'log']) mkdirSync(join(folder, name));
  const log = openSync(join(folder, 'log/server.log'), 'a');
  const env = {
    ...{ ...bundler, RAILS_ENV: 'production', HOME: folder, TMPDIR: join(folder, 'tmp') },
    DATABASE_URL: `sqlite3:${folder}/redmine.sqlite?timeout=20000`,
    SECRET_KEY_BASE: 'of a help desk that lives for one run',
    RAILS_LOG_TO_STDOUT: '1',
    REDMINE_LANG: 'en',
  };
  const setUp = { cwd: share, env: { ...process.env, ...env }, stdio: /** @type {any} */ (['ignore', 'pipe', log]) };
  for (const task of ['db:migrate', 'redmine:load_default_data']) execFileSync('bundle', ['exec', 'rake', task], setUp);
  const out = execFileSync('bundle', ['exec', 'rails', 'runner', join(here, 'seed.rb')], setUp).toString();
  const { keys, fields } = JSON.parse(/^SEEDED (.*)$/m.exec(out)?.[1] ?? '{}');
  const url = `http://127.0.0.1:${port}`;
  const serve = async () => {
    // Without "bundle exec": Debian's puma is no gem of Redmine's.
    // One thread: Rails 6 on SQLite answers 500 ("database is locked") to the second of two who read and then write.
    const server = ['--dir', share, '-b', `tcp://127.0.0.1:${port}`, '-t', '1:1', '-e', 'production'];
    const { child } = start('puma', server, { env, output: log, cwd: share });
    await untilAnswers(`${url}/login`);
    return child;
  };
  let child = await serve();
  return {
    url,
    keys,
    fields,
    stop: () => stop(child),
    async restart() {
      await stop(child);
      child = await serve();
    },
  };
}
