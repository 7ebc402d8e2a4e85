// Plain JavaScript: it must run on the Node that a machine has before ours is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The environment in which a command finds our tools and our Node first. */
export const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' };

const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/**
 * Installs what the lock file says, when node_modules is missing or older than it. Ends the process on failure. Not `npm ci`:
 * it refuses a lock file made where a registry lacks the optional packages of other platforms; `--no-save` keeps the lock.
 */
export function install() {
  if (time(join(root, 'node_modules/.package-lock.json')) >= time(join(root, 'package-lock.json'))) return;
  console.log('Installing packages, once…');
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm install failed. Look at its message above; a network to the npm registry is needed once.');
    process.exit(status ?? 1);
  }
}
