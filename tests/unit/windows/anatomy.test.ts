import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anatomy, bits, readValue, type Reader } from '../../../src/lib/windows/index.ts';

const u32 = fc.integer({ min: 0, max: 0xffffffff });
const read = (value: number, reader: Reader) => anatomy(value).find((each) => each.reader === reader);
const numbers = (value: number, reader: Reader) =>
  Object.fromEntries(read(value, reader)?.fields.map((each) => [each.name, each.value]) ?? []);
const says = (value: number, reader: Reader, name: string) =>
  read(value, reader)?.fields.find((each) => each.name === name)?.says ?? '';

describe('laws', () => {
  it('the fields of every reading cover the 32 bits once and make the value again', () => {
    fc.assert(
      fc.property(fc.oneof(u32, fc.integer({ min: 0, max: 0x8000 })), (value) => {
        for (const { fields } of anatomy(value)) {
          let next = 31;
          let sum = 0;
          for (const { high, low, value: part } of fields) {
            expect(high).toBe(next);
            next = low - 1;
            sum += part * 2 ** low;
          }
          expect(next).toBe(-1);
          expect(sum).toBe(value);
        }
      }),
    );
  });

  it('every value is read as HRESULT and as NTSTATUS, and no reader answers twice', () => {
    fc.assert(
      fc.property(u32, (value) => {
        const readers = anatomy(value).map(({ reader }) => reader);
        expect(readers).toContain('hresult');
        expect(readers).toContain('ntstatus');
        expect(new Set(readers).size).toBe(readers.length);
      }),
    );
  });

  it('HRESULT_FROM_WIN32, HRESULT_FROM_NT and the bytes of event 56 are undone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => {
        expect(read((0x80070000 | code) >>> 0, 'hresult')?.inside?.value).toBe(code);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0xc0000000, max: 0xc0ffffff }), (status) => {
        const nt = (status | 0x10000000) >>> 0;
        expect(read(nt, 'hresult')?.inside?.value).toBe(status);
        const bytes = Number(`0x${(nt.toString(16).match(/../g) ?? []).reverse().join('')}`);
        expect(read(bytes, 'event-56')?.inside?.value).toBe(status);
      }),
    );
  });

  it('bits are taken without sign', () => {
    expect(bits(0xffffffff, 31, 0)).toBe(0xffffffff);
    expect(bits(0x80000000, 31, 31)).toBe(1);
  });
});

describe('an HRESULT (MS-ERREF 2.1)', () => {
  it.each([
    [0x80070005, { S: 1, R: 0, C: 0, N: 0, X: 0, facility: 7, code: 5 }, 'FACILITY_WIN32'],
    [0x80090322, { S: 1, R: 0, C: 0, N: 0, X: 0, facility: 9, code: 0x322 }, 'FACILITY_SSPI or FACILITY_SECURITY'],
    [0x80131500, { S: 1, R: 0, C: 0, N: 0, X: 0, facility: 19, code: 0x1500 }, 'FACILITY_URT'],
    [0x00000001, { S: 0, R: 0, C: 0, N: 0, X: 0, facility: 0, code: 1 }, 'FACILITY_NULL'],
    [0xd00a0032, { S: 1, R: 1, C: 0, N: 1, X: 0, facility: 10, code: 0x32 }, 'FACILITY_TERMINAL_SERVER'],
    [0xa0000001, { S: 1, R: 0, C: 1, N: 0, X: 0, facility: 0, code: 1 }, 'FACILITY_NULL'],
  ])('of %i', (value, fields, facility) => {
    expect(numbers(value, 'hresult')).toEqual(fields);
    expect(says(value, 'hresult', 'facility')).toContain(facility);
  });
});

describe('an NTSTATUS (MS-ERREF 2.3)', () => {
  it.each([
    [0xc000006d, { Sev: 3, C: 0, N: 0, facility: 0, code: 0x6d }, 'none'],
    [0xc00a0032, { Sev: 3, C: 0, N: 0, facility: 10, code: 0x32 }, 'FACILITY_TERMINAL_SERVER'],
    [0x80000005, { Sev: 2, C: 0, N: 0, facility: 0, code: 5 }, 'none'],
    [0x40000000, { Sev: 1, C: 0, N: 0, facility: 0, code: 0 }, 'none'],
    [0xe06d7363, { Sev: 3, C: 1, N: 0, facility: 0x6d, code: 0x7363 }, 'without a public name'],
  ])('of %i', (value, fields, facility) => {
    expect(numbers(value, 'ntstatus')).toEqual(fields);
    expect(says(value, 'ntstatus', 'facility')).toContain(facility);
  });
  it('stands first for 0xC…, after the HRESULT for 0x8… and 0xD…', () => {
    expect([0xc000006d, 0x80090322, 0xd0000184].map((value) => anatomy(value)[0]?.reader)).toEqual([
      'ntstatus',
      'hresult',
      'hresult',
    ]);
  });
});

describe('Remote Desktop', () => {
  it.each<[number, Reader[]]>([
    [0x904, ['disconnect', 'win32', 'hresult', 'ntstatus']],
    [0x7, ['extended', 'errinfo', 'win32', 'hresult', 'ntstatus']],
    [0x3, ['disconnect', 'extended', 'errinfo', 'win32', 'hresult', 'ntstatus']],
    [0x10a, ['disconnect', 'extended', 'errinfo', 'win32', 'hresult', 'ntstatus']],
    [0x300, ['extended', 'win32', 'hresult', 'ntstatus']],
    [0x408, ['disconnect', 'extended', 'errinfo', 'win32', 'hresult', 'ntstatus']],
    [0x112f, ['extended', 'errinfo', 'win32', 'hresult', 'ntstatus']],
    [0x3000008, ['disconnect', 'hresult', 'ntstatus']],
    [0x4000008, ['hresult', 'ntstatus']],
    [0x00020008, ['freerdp', 'hresult', 'ntstatus']],
    [0x00010007, ['freerdp', 'hresult', 'ntstatus']],
    [0x840100d0, ['hresult', 'event-56', 'ntstatus']],
    [10061, ['extended', 'win32', 'hresult', 'ntstatus']],
  ])('%i is read as %s', (value, readers) => {
    expect(anatomy(value).map(({ reader }) => reader)).toEqual(readers);
  });

  it('says what is inferred', () => {
    expect(read(0x904, 'disconnect')).toMatchObject({
      strength: 'inferred',
      says: 'Group 0x4, transport: Winsock, X.224, MCS; number 9 in it.',
    });
    expect(read(0x3000008, 'disconnect')).toMatchObject({
      strength: 'inferred',
      says: 'Number 8 of the class 3: RD Gateway.',
    });
    expect(read(0x80070005, 'hresult')?.strength).toBe('documented');
    expect(read(0x00010007, 'freerdp')?.inside).toEqual({ value: 7, what: 'the error info inside' });
    expect(read(10061, 'win32')?.says).toContain('Winsock');
  });
});

it.each([
  ['0x80070005', 0x80070005],
  ['0X80070005.', 0x80070005],
  ['80070005h', 0x80070005],
  ['C000006D', 0xc000006d],
  ['-2147024891', 0x80070005],
  ['\u22122147024891', 0x80070005],
  ['2147942405', 0x80070005],
  ['2308', 2308],
  ['0', 0],
  ['-1', 0xffffffff],
  ['0x123456789', null],
  ['4294967296', null],
  ['-2147483649', null],
  ['0x90x', null],
  ['ERROR_ACCESS_DENIED', null],
  ['', null],
])('the field reads %s', (text, value) => {
  expect(readValue(text)).toBe(value);
});
