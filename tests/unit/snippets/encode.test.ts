import { describe, expect, it } from 'vitest';
import { encodePs1File, encodeRegFile } from '../../../src/lib/snippets/index.ts';

describe('encodeRegFile', () => {
  it('writes UTF-16LE with byte order mark and CRLF', () => {
    expect([...encodeRegFile('a\n\u20ac')]).toEqual([0xff, 0xfe, 0x61, 0, 0x0d, 0, 0x0a, 0, 0xac, 0x20]);
  });
  it('does not double a CRLF', () => expect([...encodeRegFile('\r\n')]).toEqual([0xff, 0xfe, 0x0d, 0, 0x0a, 0]));
});

describe('encodePs1File', () => {
  it('writes ASCII with CRLF', () =>
    expect([...encodePs1File('a\nb\n')]).toEqual([0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x0a]));
  it('refuses what Windows PowerShell would read by code page', () => {
    expect(() => encodePs1File('a\u2013')).toThrow('not ASCII at character 1: U+2013');
  });
});
