// What a help desk needs of Debian.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MissingError } from '../installation.mjs';

/**
 * @typedef {object} Wanted
 * @property {string} name what people call it
 * @property {string} file what is there once it is installed
 * @property {string[]} packages
 * @property {string[]} answers to what the packages would ask, as debconf-set-selections takes them
 * @property {Record<string, string>} [env]
 */

/**
 * Installs a help desk's packages, as root on Debian; says plainly what is missing where it cannot.
 * @param {Wanted} wanted
 */
export function ensureDebianPackages({ name, file, packages, answers, env = {} }) {
  if (existsSync(file)) return;
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new MissingError(
      `${name} is not installed. As root on Debian 12, "npm run test:live" installs it; or run: ${command}`,
    );
  }
  console.log(`Installing ${name} from Debian's packages …`);
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
    stdio: /** @type {any} */ (['pipe', 'ignore', 'inherit']),
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('debconf-set-selections', [], { ...options, input: answers.join('\n') });
  const flags = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=600', 'install', '--no-install-recommends'];
  execFileSync('apt-get', [...flags, ...packages], options);
}
