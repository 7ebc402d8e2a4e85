import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetsOf, type RegistryChange } from '../../../src/lib/snippets/index.ts';
import { anyChanges } from './arbitraries.ts';

const of = (more: Partial<RegistryChange>): RegistryChange => ({
  hive: 'HKLM',
  key: 'SOFTWARE\\A b',
  name: 'N',
  type: 'REG_SZ',
  data: 'x',
  undo: 'delete',
  ...more,
});

/** Splits a line into arguments as the C runtime of reg.exe does; throws where cmd.exe would do something of its own. */
function arguments_(line: string): string[] {
  let quotedForCmd = false;
  for (const character of line) {
    if (character === '"') quotedForCmd = !quotedForCmd;
    else if (character === '%' || character === '!') throw new Error('cmd.exe expands');
    else if (!quotedForCmd && /[&|<>^()]/.test(character)) throw new Error('cmd.exe acts');
  }
  const words: string[] = [];
  let [word, quoted, slashes, started] = ['', false, 0, false];
  for (const character of `${line} `) {
    if (character === '\\') {
      slashes += 1;
      started = true;
    } else if (character === '"') {
      word += '\\'.repeat(Math.floor(slashes / 2));
      if (slashes % 2 === 1) word += '"';
      else quoted = !quoted;
      [slashes, started] = [0, true];
    } else {
      word += '\\'.repeat(slashes);
      slashes = 0;
      if (character === ' ' && !quoted) {
        if (started) words.push(word);
        [word, started] = ['', false];
      } else {
        word += character;
        started = true;
      }
    }
  }
  return words;
}

describe('reg.exe', () => {
  it.each<[string, Partial<RegistryChange>, string]>([
    ['number', { type: 'REG_DWORD', data: 1 }, '/v "N" /t REG_DWORD /d 1 /f'],
    ['number above the signed range', { type: 'REG_DWORD', data: 0xffff_ffff }, '/v "N" /t REG_DWORD /d 0xffffffff /f'],
    ['64-bit number', { type: 'REG_QWORD', data: '5' }, '/v "N" /t REG_QWORD /d 5 /f'],
    ['default value', { name: '' }, '/ve /t REG_SZ /d "x" /f'],
    ['backslash at the end', { data: 'C:\\a\\' }, '/v "N" /t REG_SZ /d "C:\\a\\\\" /f'],
    ['quotation mark', { data: 'a "b"' }, '/v "N" /t REG_SZ /d "a \\"b\\"" /f'],
    [
      'special characters in quotation marks',
      { data: 'a & b | c < d > e ^ f' },
      '/v "N" /t REG_SZ /d "a & b | c < d > e ^ f" /f',
    ],
    ['list', { type: 'REG_MULTI_SZ', data: ['a', 'b c'] }, '/v "N" /t REG_MULTI_SZ /d "a\\0b c" /f'],
    ['bytes', { type: 'REG_BINARY', data: '00 FF' }, '/v "N" /t REG_BINARY /d 00ff /f'],
    ['empty text', { data: '' }, '/v "N" /t REG_SZ /d "" /f'],
  ])('%s', (_, change, rest) => {
    expect(snippetsOf('fix', [of(change)]).regExe.apply.text).toBe(
      `reg.exe add "HKLM\\SOFTWARE\\A b" ${rest} /reg:64\n`,
    );
  });

  it.each<[string, Partial<RegistryChange>]>([
    ['%', { type: 'REG_EXPAND_SZ', data: '%SystemRoot%\\x' }],
    ['!', { data: 'a!b!' }],
    ['quotation mark before a special character', { data: '"a" & b' }],
    ['not ASCII', { data: 'h\u00f6' }],
    ['line break', { data: 'a\nb' }],
    ['looks like an option', { data: '/f' }],
    ['empty list', { type: 'REG_MULTI_SZ', data: [] }],
    ['\\0 in a list', { type: 'REG_MULTI_SZ', data: ['a\\0b'] }],
    ['no bytes', { type: 'REG_BINARY', data: '' }],
    ['64-bit number above the signed range', { type: 'REG_QWORD', data: '9223372036854775808' }],
    ['% in the key', { key: 'SOFTWARE\\%a%' }],
    ['too long', { data: 'a'.repeat(8200) }],
  ])('has no line, but a reason: %s', (_, change) => {
    expect(snippetsOf('fix', [of(change)]).regExe.apply).toEqual({ text: null, why: expect.stringMatching(/\.$/) });
  });

  it('verify queries; undo deletes or sets; none where only a script knows', () => {
    const { verify, undo } = snippetsOf('fix', [of({})]).regExe;
    expect(verify.text).toBe('reg.exe query "HKLM\\SOFTWARE\\A b" /v "N" /reg:64\n');
    expect(undo.text).toBe('reg.exe delete "HKLM\\SOFTWARE\\A b" /v "N" /f /reg:64\n');
    expect(snippetsOf('fix', [of({ undo: { data: 'y' } })]).regExe.undo.text).toContain(
      'add "HKLM\\SOFTWARE\\A b" /v "N" /t REG_SZ /d "y"',
    );
    expect(snippetsOf('fix', [of({ undo: 'previous' })]).regExe.undo.text).toBeNull();
  });

  it('lines reach reg.exe as they were meant, for any change that has them', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { text } = snippetsOf('fix', changes).regExe.apply;
        text
          ?.trimEnd()
          .split('\n')
          .forEach((line, at) => {
            const change = changes[at];
            const words = arguments_(line);
            expect(words.slice(0, 3)).toEqual(['reg.exe', 'add', `${change?.hive}\\${change?.key}`]);
            expect(words.slice(3, 5)).toEqual(change?.name === '' ? ['/ve', '/t'] : ['/v', change?.name]);
            const data = words[words.indexOf('/d') + 1];
            if (change?.type === 'REG_SZ') expect(data).toBe(change.data);
          });
      }),
      { numRuns: 2000 },
    );
  });
});
