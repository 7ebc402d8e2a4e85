import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const runs = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = () =>
  [
    ...NAMES.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
    ...PLACES,
  ].find(runs);

/** Debian's Chromium, where this is Debian and we are root. */
function fromApt(): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('Installing Chromium with apt-get, once…');
  spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  return installed();
}

/** The Chromium that an npm package carries (Linux, x64). */
async function fromPackage(): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore' });
    return path;
  } catch {
    return undefined;
  }
}

/**
 * Path of a Chromium for the browser tests: the one that `CHROMIUM` names, an installed one, else one from apt, else the
 * one of an npm package.
 * @throws Error that says how to get one
 */
export async function findChromium(): Promise<string> {
  const found = process.env['CHROMIUM'] ?? installed() ?? fromApt() ?? (await fromPackage());
  if (found) return found;
  throw new Error('No Chromium found. Install Chromium or Google Chrome, or set CHROMIUM to the path of one.');
}
