import type { Hive } from './change.ts';

/** Below which key the state of a fix is saved, in the hive of each change. */
export const STATE_ROOT = 'SOFTWARE\\discreason';

/** The key that holds the saved state of one fix. */
export const stateKey = (slug: string): string => `${STATE_ROOT}\\undo\\${slug}`;

/** Names of the hives for `RegistryKey.OpenBaseKey` (Microsoft.Win32.RegistryHive). */
export const NET_HIVES: Record<Hive, string> = { HKLM: 'LocalMachine', HKCU: 'CurrentUser' };

/** A statement that sets `$hive`; `name` is a PowerShell expression. `Registry64`: a 32-bit console sees the same keys. */
export const openHive = (name: string): string =>
  `$hive = [Microsoft.Win32.RegistryKey]::OpenBaseKey(${name}, 'Registry64')`;

/** Wraps statements into one unit that stops at the first failure, with a first line that says who must run it. */
export function unit(hives: readonly Hive[], lines: readonly string[]): string {
  const who = hives.includes('HKLM') ? 'Run as administrator.' : 'Run as the user whose setting it is.';
  const both = hives.length > 1 ? ' Part of it concerns only the user who runs it.' : '';
  return [
    `& {  # ${who}${both}`,
    "  $ErrorActionPreference = 'Stop'",
    ...lines.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}
