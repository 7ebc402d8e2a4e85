import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { snippetsOf, type RegistryChange } from '../../../src/lib/snippets/index.ts';
import { findPwsh, HOW_TO_GET_PWSH, runPwsh } from '../../content/powershell/pwsh.ts';
import { changes as anyChanges } from './arbitraries.ts';

const FAKE = fileURLToPath(new URL('fake-registry.ps1', import.meta.url));
const KEY = 'SOFTWARE\\Policies\\New\\RC4 128/128 [a]';

/** What the hives hold from the start. */
const EMPTY = ['[LocalMachine\\SOFTWARE]', '[CurrentUser\\SOFTWARE]'];

interface Step {
  script: string;
  /** How many writes the registry takes before the script breaks off; -1 for no limit. */
  writes: number;
}
interface Left {
  printed: string[];
  failure: string;
  left: string[];
}

/** Runs each list of steps on an empty registry of its own and tells what every step printed and left. */
function run(pwsh: string, scenarios: Step[][]): Left[][] {
  const results = runPwsh(
    pwsh,
    FAKE,
    scenarios.map((steps) => ({ steps })),
  ) as { steps: Left[] }[];
  return results.map(({ steps }) => steps);
}

const all = (script: string): Step => ({ script, writes: -1 });
const broken = (script: string, writes: number): Step => ({ script, writes });
const dword = (more: Partial<RegistryChange> = {}): RegistryChange => ({
  hive: 'HKLM',
  key: KEY,
  name: 'Enabled',
  type: 'REG_DWORD',
  data: 1,
  undo: 'previous',
  ...more,
});
const found = findPwsh();
const without = found === undefined ? ` (skipped: ${HOW_TO_GET_PWSH})` : '';

describe.skipIf(found === undefined)(
  `generated PowerShell on a registry in memory${without}`,
  { timeout: 60_000 },
  () => {
    const pwsh = found ?? '';
    /** A script that lays down what is there before the fix. */
    const before = (changes: RegistryChange[]): Step =>
      all(`${snippetsOf('setup', changes).powershell.apply}
    [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64').OpenSubKey('SOFTWARE\\discreason\\undo').SubKeyCount`);

    it('says what was there, sets, verifies, and says when nothing is saved', () => {
      const { apply, verify, undo } = snippetsOf('demo', [dword()]).powershell;
      const [steps] = run(pwsh, [
        [all(undo), all(verify), all(apply), all(verify), all(apply), all(undo), all(verify)],
      ]);
      expect(steps?.map(({ printed, failure }) => failure || printed.join('\n'))).toEqual([
        'Nothing is saved for demo in LocalMachine: no value was put back.',
        `DIFFERENT: ${KEY}\\Enabled: absent `,
        `Before: ${KEY}\\Enabled: absent \nSet: ${KEY}\\Enabled`,
        `OK: ${KEY}\\Enabled: DWord 1`,
        `Before: ${KEY}\\Enabled: value 1\nSet: ${KEY}\\Enabled`,
        `Put back: ${KEY}\\Enabled`,
        `DIFFERENT: ${KEY}\\Enabled: absent `,
      ]);
      expect(steps?.at(-1)?.left).toEqual(EMPTY);
    });

    it('shows a DWORD with the highest bit set as regedit does', () => {
      const { apply, verify } = snippetsOf('demo', [dword({ data: 0xffff_ffff })]).powershell;
      const [steps] = run(pwsh, [[all(apply), all(verify)]]);
      expect(steps?.[1]?.printed).toEqual([`OK: ${KEY}\\Enabled: DWord 4294967295`]);
    });

    it('verify tells a value of another type or another case from the right one', () => {
      const right = dword({ type: 'REG_SZ', data: 'Abc' });
      const { verify } = snippetsOf('demo', [right]).powershell;
      const wrong = [
        dword({ data: 1 }),
        dword({ type: 'REG_SZ', data: 'abc' }),
        dword({ type: 'REG_EXPAND_SZ', data: 'Abc' }),
      ];
      const results = run(
        pwsh,
        [...wrong, right].map((change) => [before([change]), all(verify)]),
      );
      expect(results.map((steps) => steps[1]?.printed[0]?.split(':')[0])).toEqual([
        'DIFFERENT',
        'DIFFERENT',
        'DIFFERENT',
        'OK',
      ]);
    });

    it('undo `delete` and `{ data }` work without a saved state', () => {
      const gone = snippetsOf('gone', [dword({ undo: 'delete' })]).powershell.undo;
      const back = snippetsOf('back', [dword({ undo: { data: 7 } })]).powershell.undo;
      const [a, b] = run(
        pwsh,
        [gone, back].map((undo) => [before([dword({ data: 1 })]), all(undo)]),
      );
      expect(a?.[1]?.left.filter((line) => line.includes('Enabled=') && !line.includes('discreason'))).toEqual([]);
      expect(b?.[1]?.left).toContain(`LocalMachine\\${KEY}\\\\Enabled=DWord:1:7`);
    });

    it('apply and undo lead back to the same registry, for any values, applied twice', () => {
      const cases = fc.sample(fc.tuple(anyChanges, anyChanges), { numRuns: 30, seed: 904 }).map(([was, set]) => {
        const fix = set.map((change): RegistryChange => ({ ...change, undo: 'previous' }));
        // Half of the values exist before, with another type or data.
        const there = [
          ...was,
          ...set
            .slice(0, 2)
            .map((change): RegistryChange => ({ ...dword(), hive: change.hive, key: change.key, name: change.name })),
        ];
        const unique = [
          ...new Map(
            there.map((change) => [`${change.hive}${change.key}\\\\${change.name}`.toLowerCase(), change]),
          ).values(),
        ];
        const { apply, verify, undo } = snippetsOf('fix', fix).powershell;
        return [all(snippetsOf('setup', unique).powershell.apply), all(apply), all(verify), all(apply), all(undo)];
      });
      for (const [start, applied, verified, again, undone] of run(pwsh, cases)) {
        expect([start, applied, verified, again, undone].map((step) => step?.failure)).toEqual(['', '', '', '', '']);
        expect(verified?.printed.filter((line) => !line.startsWith('OK: '))).toEqual([]);
        expect(applied?.left).not.toEqual(start?.left);
        expect(undone?.left).toEqual(start?.left);
      }
    });

    it('wherever apply breaks off, undo leads back; wherever undo breaks off, a second undo ends it', () => {
      const was = [
        dword({ name: 'Other', type: 'REG_EXPAND_SZ', data: '%SystemRoot%\\x' }),
        dword({ hive: 'HKCU', data: 3 }),
      ];
      const fix = [
        dword(),
        dword({ name: 'Other', data: 5 }),
        dword({ hive: 'HKCU' }),
        dword({ key: `${KEY}\\A\\B`, type: 'REG_BINARY', data: '00 ff' }),
      ];
      const setup = all(snippetsOf('setup', was).powershell.apply);
      const { apply, undo } = snippetsOf('fix', fix).powershell;
      const limits = Array.from({ length: 26 }, (_, writes) => writes);
      const results = run(pwsh, [
        ...limits.map((writes) => [setup, broken(apply, writes), all(undo)]),
        ...limits.map((writes) => [setup, all(apply), broken(undo, writes), all(undo)]),
        ...limits.map((writes) => [setup, broken(apply, writes), all(apply), all(undo)]),
      ]);
      const failures = results.map((steps) => steps.filter(({ failure }) => failure === 'broken off').length);
      expect(
        failures.filter((count) => count === 1).length,
        'most limits must really break something off',
      ).toBeGreaterThan(30);
      for (const steps of results) {
        expect(steps.filter(({ failure }) => failure !== '' && failure !== 'broken off')).toEqual([]);
        expect(steps.at(-1)?.left).toEqual(steps[0]?.left);
      }
    });

    it('undoes what an older version of the fix has set', () => {
      const older = snippetsOf('fix', [dword(), dword({ name: 'Old' })]).powershell;
      const newer = snippetsOf('fix', [dword({ name: 'New' }), dword()]).powershell;
      const [steps] = run(pwsh, [[all(older.apply), all(newer.apply), all(newer.undo)]]);
      expect(steps?.at(-1)?.left).toEqual(EMPTY);
    });
  },
);
