import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeRegFile, snippetsOf, type RegistryChange } from '../../../src/lib/snippets/index.ts';
import { anyChanges } from './arbitraries.ts';
import { readReg } from './reg-reader.ts';

const HIVES = { HKLM: 'HKEY_LOCAL_MACHINE', HKCU: 'HKEY_CURRENT_USER' };
const of = (more: Partial<RegistryChange>): RegistryChange => ({
  hive: 'HKLM',
  key: 'SOFTWARE\\A',
  name: 'N',
  type: 'REG_SZ',
  data: '',
  undo: 'delete',
  ...more,
});
const lastLine = (change: Partial<RegistryChange>, which: 'apply' | 'undo' = 'apply'): string | undefined =>
  snippetsOf('fix', [of(change)])
    .reg[which].text?.trimEnd()
    .split(']\n')[1];

/** Values grouped by key, as a file holds them. */
const grouped = (changes: readonly RegistryChange[]): RegistryChange[] => {
  const keys = [...new Set(changes.map(({ hive, key }) => `${hive}\\${key}`))];
  return keys.flatMap((path) => changes.filter(({ hive, key }) => `${hive}\\${key}` === path));
};

describe('.reg file', () => {
  it.each<[string, Partial<RegistryChange>, string]>([
    ['number', { type: 'REG_DWORD', data: 3389 }, '"N"=dword:00000d3d'],
    ['largest number', { type: 'REG_DWORD', data: 0xffff_ffff }, '"N"=dword:ffffffff'],
    ['64-bit number', { type: 'REG_QWORD', data: '258' }, '"N"=hex(b):02,01,00,00,00,00,00,00'],
    ['backslash and quote', { data: 'C:\\a "b"' }, '"N"="C:\\\\a \\"b\\""'],
    ['other scripts stay', { data: 'h\u00f6\u2019' }, '"N"="h\u00f6\u2019"'],
    ['line break', { data: 'a\nb' }, '"N"=hex(1):61,00,0a,00,62,00,00,00'],
    ['half of a pair', { data: '\ud800' }, '"N"=hex(1):00,d8,00,00'],
    ['expandable', { type: 'REG_EXPAND_SZ', data: '%a%' }, '"N"=hex(2):25,00,61,00,25,00,00,00'],
    ['list', { type: 'REG_MULTI_SZ', data: ['a', 'b'] }, '"N"=hex(7):61,00,00,00,62,00,00,00,00,00'],
    ['empty list', { type: 'REG_MULTI_SZ', data: [] }, '"N"=hex(7):00,00'],
    ['bytes', { type: 'REG_BINARY', data: '00 FF' }, '"N"=hex:00,ff'],
    ['no bytes', { type: 'REG_BINARY', data: '' }, '"N"=hex:'],
    ['default value', { name: '', data: 'x' }, '@="x"'],
    ['name with quote', { name: 'a"\\b', data: 'x' }, '"a\\"\\\\b"="x"'],
    ['a value named @', { name: '@', data: 'x' }, '"@"="x"'],
  ])('%s', (_, change, line) => expect(lastLine(change)).toBe(line));

  it('undo removes the value or sets the given one', () => {
    expect(lastLine({ undo: 'delete' }, 'undo')).toBe('"N"=-');
    expect(lastLine({ undo: { data: 'old' } }, 'undo')).toBe('"N"="old"');
  });

  it('has no undo where only a script knows what was there, and says so', () => {
    expect(snippetsOf('fix', [of({}), of({ name: 'M', undo: 'previous' })]).reg.undo).toEqual({
      text: null,
      why: expect.stringContaining('PowerShell undo'),
    });
  });

  it('breaks long data like regedit', () => {
    const text = lastLine({ type: 'REG_BINARY', data: Array.from({ length: 60 }, () => 'ab').join(' ') }) ?? '';
    const lines = text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.slice(0, -1).every((line) => line.endsWith(',\\'))).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
  });

  it('says the same after writing and reading, for every type, text, name and key', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { apply, undo } = snippetsOf('fix', changes).reg;
        if (apply.text === null) return;
        expect(readReg(encodeRegFile(apply.text))).toEqual(
          grouped(changes).map(({ hive, key, name, type, data }) => ({
            key: `${HIVES[hive]}\\${key}`,
            name,
            type,
            data,
          })),
        );
        if (undo.text === null) return;
        expect(readReg(encodeRegFile(undo.text))).toEqual(
          grouped(changes).map(({ hive, key, name, type, undo: back }) => ({
            key: `${HIVES[hive]}\\${key}`,
            name,
            ...(typeof back === 'object' ? { type, data: back.data } : { type: 'removed', data: '' }),
          })),
        );
      }),
      { numRuns: 500 },
    );
  });
});
