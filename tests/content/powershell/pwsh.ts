import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** How to get what the skipped tests need; printed wherever one is skipped. */
export const HOW_TO_GET_PWSH = 'install PowerShell 7 so that `pwsh` is on PATH, or set PWSH to its path';

const usable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a real PowerShell 7: the environment variable `PWSH`, else `pwsh` on PATH, else undefined. */
export function findPwsh(): string | undefined {
  const named = process.env['PWSH'];
  if (named !== undefined && named !== '') {
    if (usable(named)) return named;
    throw new Error(`PWSH names ${named}, which cannot be run`);
  }
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'pwsh'), join(folder, 'pwsh.exe')])
    .find(usable);
}

/**
 * Runs a PowerShell script that reads JSON from the file `$args[0]` and writes JSON to the file `$args[1]`.
 *
 * @throws if pwsh exits with a code other than 0; the message holds what it printed.
 */
export function runPwsh(pwsh: string, script: string, input: unknown): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'discreason-pwsh-'));
  try {
    const [from, to] = [join(folder, 'in.json'), join(folder, 'out.json')];
    writeFileSync(from, JSON.stringify(input));
    execFileSync(pwsh, ['-NoProfile', '-NonInteractive', '-File', script, from, to], {
      stdio: 'pipe',
      env: { ...process.env, POWERSHELL_TELEMETRY_OPTOUT: '1', NO_COLOR: '1' },
    });
    return JSON.parse(readFileSync(to, 'utf8').replace(/^\ufeff/, ''));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
