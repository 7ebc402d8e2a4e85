import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetsOf } from '../../../src/lib/snippets/index.ts';
import { psData, psString } from '../../../src/lib/snippets/powershell-literal.ts';
import { anyChanges, anyText } from './arbitraries.ts';

/** Reads the expressions `psString` may write, by the rules of PowerShell and of nothing else. */
function evaluate(expression: string): string {
  const inner = expression.startsWith('(') ? expression.slice(1, -1) : expression;
  const parts = inner.match(/'(?:[^']|'')*'|\[char\]0x[0-9a-f]+|./g) ?? [];
  return parts
    .filter((part, at) => !(part === ' ' || (part === '+' && at > 0)))
    .map((part) => {
      if (part.startsWith("'")) return part.slice(1, -1).replaceAll("''", "'");
      if (part.startsWith('[char]')) return String.fromCharCode(Number(part.slice(6)));
      throw new Error(`part ${part} of ${expression}`);
    })
    .join('');
}

describe('psString', () => {
  it.each([
    ['', "''"],
    ['plain', "'plain'"],
    ["it's", "'it''s'"],
    ['$env:x `n "q" [a] \\', '\'$env:x `n "q" [a] \\\''],
    ['a\nb', "('a' + [char]0xa + 'b')"],
    ['\u2019', "('' + [char]0x2019)"],
    ['\u00e9\u00e9', "('' + [char]0xe9 + [char]0xe9)"],
    ['\ud83d\ude00!', "('' + [char]0xd83d + [char]0xde00 + '!')"],
  ])('%j', (text, expression) => expect(psString(text)).toBe(expression));

  it('is ASCII on one line and means the text, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(psString(text)).toMatch(/^[\u0020-\u007e]*$/);
        expect(evaluate(psString(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('psData', () => {
  it.each([
    ['REG_DWORD', 0x7fff_ffff, '2147483647'],
    ['REG_DWORD', 0x8000_0000, '0x80000000'],
    ['REG_QWORD', '9223372036854775807', '9223372036854775807'],
    ['REG_QWORD', '18446744073709551615', '0xffffffffffffffff'],
    ['REG_BINARY', '00 FF', '[byte[]]@(0x00, 0xff)'],
    ['REG_BINARY', '', '[byte[]]@()'],
    ['REG_MULTI_SZ', ['a', "b'"], "[string[]]@('a', 'b''')"],
    ['REG_MULTI_SZ', [], '[string[]]@()'],
    ['REG_EXPAND_SZ', '%SystemRoot%', "'%SystemRoot%'"],
  ] as const)('%s %j', (type, data, expression) => expect(psData(type, data)).toBe(expression));
});

describe('scripts', () => {
  it('are ASCII, one unit that stops at the first failure, for any changes', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        for (const script of Object.values(snippetsOf('fix', changes).powershell)) {
          expect(script).toMatch(/^[\n\u0020-\u007e]*$/);
          expect(script).toMatch(/^& \{ {2}# Run as .*\n {2}\$ErrorActionPreference = 'Stop'\n/);
          expect(script.endsWith('\n}\n')).toBe(true);
        }
      }),
    );
  });

  it('stay short for one number', () => {
    const { powershell } = snippetsOf('fix', [
      { hive: 'HKLM', key: 'SOFTWARE\\A', name: 'N', type: 'REG_DWORD', data: 1, undo: 'previous' },
    ]);
    for (const script of Object.values(powershell)) expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(27);
    expect(powershell.apply.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
  });
});
