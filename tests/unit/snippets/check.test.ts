import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkChange,
  checkChanges,
  REGISTRY_TYPES,
  snippetsOf,
  type RegistryChange,
} from '../../../src/lib/snippets/index.ts';
import { anyChanges } from './arbitraries.ts';

const good: RegistryChange = {
  hive: 'HKLM',
  key: 'SOFTWARE\\A',
  name: 'N',
  type: 'REG_DWORD',
  data: 1,
  undo: 'previous',
};

describe('checkChange', () => {
  it.each<[string, Partial<RegistryChange>, string]>([
    ['hive in the key', { key: 'HKLM\\SOFTWARE\\A' }, 'key'],
    ['drive in the key', { key: 'HKLM:\\SOFTWARE\\A' }, 'key'],
    ['full hive in the key', { key: 'HKEY_LOCAL_MACHINE\\SOFTWARE' }, 'key'],
    ['regedit path', { key: 'Computer\\HKEY_LOCAL_MACHINE\\SOFTWARE' }, 'key'],
    ['doubled backslash', { key: 'SOFTWARE\\\\A' }, 'key'],
    ['leading backslash', { key: '\\SOFTWARE\\A' }, 'key'],
    ['trailing backslash', { key: 'SOFTWARE\\A\\' }, 'key'],
    ['empty key', { key: '' }, 'key'],
    ['line break in the key', { key: 'SOFTWARE\\A\nB' }, 'key'],
    ['step too long', { key: `SOFTWARE\\${'a'.repeat(256)}` }, 'key'],
    ['path too long', { name: 'a'.repeat(16_000) }, 'key'],
    ['tab in the name', { name: 'a\tb' }, 'name'],
    ['negative number', { data: -1 }, 'data'],
    ['number above 32 bits', { data: 4_294_967_296 }, 'data'],
    ['fraction', { data: 1.5 }, 'data'],
    ['not a number', { data: Number.NaN }, 'data'],
    ['number in quotation marks', { data: '1' }, 'data'],
    ['number for text', { type: 'REG_SZ', data: 1 }, 'data'],
    ['list for text', { type: 'REG_EXPAND_SZ', data: ['a'] }, 'data'],
    ['NUL in text', { type: 'REG_SZ', data: 'a\0b' }, 'data'],
    ['text for a list', { type: 'REG_MULTI_SZ', data: 'a' }, 'data'],
    ['empty text in a list', { type: 'REG_MULTI_SZ', data: ['a', ''] }, 'data'],
    ['NUL in a list', { type: 'REG_MULTI_SZ', data: ['a\0'] }, 'data'],
    ['number for QWORD', { type: 'REG_QWORD', data: 1 }, 'data'],
    ['QWORD above 64 bits', { type: 'REG_QWORD', data: '18446744073709551616' }, 'data'],
    ['QWORD in hex', { type: 'REG_QWORD', data: '0x1' }, 'data'],
    ['QWORD with leading zero', { type: 'REG_QWORD', data: '01' }, 'data'],
    ['bytes without blanks', { type: 'REG_BINARY', data: '00ff' }, 'data'],
    ['odd bytes', { type: 'REG_BINARY', data: '00 f' }, 'data'],
    ['undo of another type', { undo: { data: 'x' } }, 'undo.data'],
  ])('refuses: %s', (_, wrong, field) => {
    const problems = checkChange({ ...good, ...wrong });
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(problems.every(({ problem }) => problem.length > 10)).toBe(true);
    expect(() => snippetsOf('fix', [{ ...good, ...wrong }])).toThrow(RangeError);
  });

  it.each<[string, Partial<RegistryChange>]>([
    ['a number', {}],
    ['the largest number', { data: 4_294_967_295 }],
    ['the largest QWORD', { type: 'REG_QWORD', data: '18446744073709551615' }],
    ['slashes and brackets in a key', { key: 'SYSTEM\\SCHANNEL\\Ciphers\\RC4 128/128 [x]' }],
    ['the default value', { name: '' }],
    ['no bytes', { type: 'REG_BINARY', data: '' }],
    ['an empty list', { type: 'REG_MULTI_SZ', data: [] }],
  ])('accepts: %s', (_, right) => expect(checkChange({ ...good, ...right })).toEqual([]));

  it('never throws, whatever an author writes', () => {
    const data = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.array(fc.string({ unit: 'binary' })));
    const wild = fc.record({
      hive: fc.constantFrom('HKLM' as const, 'HKCU' as const),
      key: fc.string({ unit: 'binary' }),
      name: fc.string({ unit: 'binary' }),
      type: fc.constantFrom(...REGISTRY_TYPES),
      data,
      undo: fc.oneof(
        fc.constantFrom('previous' as const, 'delete' as const),
        data.map((value) => ({ data: value })),
      ),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(wild, { minLength: 1, maxLength: 3 }), (slug, changes) => {
        const wrong = checkChanges(slug, changes).length > 0;
        if (wrong) expect(() => snippetsOf(slug, changes)).toThrow(RangeError);
        else snippetsOf(slug, changes);
      }),
    );
  });
});

describe('checkChanges', () => {
  it('refuses two changes of one value, whatever their case', () => {
    expect(checkChanges('fix', [good, { ...good, name: 'n', key: 'software\\a' }]).map(({ field }) => field)).toEqual([
      'changes[1]',
    ]);
  });
  it.each(['', 'A', 'a--b', 'a b', '-a', 'a\\b', `a${'b'.repeat(100)}`])('refuses the slug %j', (slug) => {
    expect(checkChanges(slug, [good]).map(({ field }) => field)).toEqual(['slug']);
  });
  it('accepts every change the forms are made from', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        expect(checkChanges('fix', changes)).toEqual([]);
      }),
    );
  });
  it('snippetsOf refuses an empty list', () => expect(() => snippetsOf('fix', [])).toThrow(RangeError));
});
