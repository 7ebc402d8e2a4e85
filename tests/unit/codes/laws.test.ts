import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, numberOf, parse, valueOf, WHY, type Family } from '../../../src/lib/codes/index.ts';
import { DISCONNECT } from '../../../src/lib/codes/names/disconnect.ts';
import { ERRINFO } from '../../../src/lib/codes/names/errinfo.ts';
import { ERRINFO_FREERDP } from '../../../src/lib/codes/names/errinfo-freerdp.ts';
import { EXTENDED } from '../../../src/lib/codes/names/extended.ts';
import { FREERDP } from '../../../src/lib/codes/names/freerdp.ts';
import { FREERDP_EXIT } from '../../../src/lib/codes/names/freerdp-exit.ts';
import { GATEWAY } from '../../../src/lib/codes/names/gateway.ts';
import { HRESULT } from '../../../src/lib/codes/names/hresult.ts';
import { NEGOTIATION } from '../../../src/lib/codes/names/negotiation.ts';
import { NTSTATUS } from '../../../src/lib/codes/names/ntstatus.ts';
import { WIN32 } from '../../../src/lib/codes/names/win32.ts';

const TABLES = [
  ['disconnect', DISCONNECT],
  ['extended', EXTENDED],
  ['errinfo', ERRINFO],
  ['errinfo', ERRINFO_FREERDP],
  ['negotiation', NEGOTIATION],
  ['freerdp', FREERDP],
  ['freerdp', FREERDP_EXIT],
  ['gateway', GATEWAY],
  ['hresult', HRESULT],
  ['ntstatus', NTSTATUS],
  ['win32', WIN32],
] as const;
const u32 = fc.integer({ min: 1, max: 0xfffffffe });
const pieces = fc.constantFrom(
  '0x904', '0x7', '904', '2308', '-2147467259', ' ', '\n', '/', '-', ':', 'Error code: ', 'Extended', 'extended ', '0x', 'h',
  '錯誤：', '.', '(', ')', '<EventID>', '</EventID>', 'ERRINFO_LOGOFF_BY_USER', '_', '\\', '#', ',', '0X00010007', '://',
); // prettier-ignore
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);
const LABELS = {
  disconnect: 'Disconnect reason: ',
  extended: 'Extended error code: ',
  hresult: 'HRESULT: ',
  ntstatus: 'NTSTATUS: ',
  win32: 'Win32 error: ',
} satisfies Partial<Record<Family, string>>;

describe('laws of parse', () => {
  it('never throws; places lie in the text, in order, equal or apart; values are canonical; reasons are listed', () => {
    const reasons = new Set<string>(Object.values(WHY));
    fc.assert(
      fc.property(texts, (text) => {
        let [start, end] = [0, 0];
        for (const found of parse(text)) {
          expect(found.start < found.end && found.end <= text.length).toBe(true);
          expect(found.start >= end || (found.start === start && found.end === end)).toBe(true);
          expect(valueOf(found.family, numberOf(found.value) ?? -1)).toBe(found.value);
          expect(reasons.has(found.why)).toBe(true);
          ({ start, end } = found);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(Object.entries(LABELS))('every spelling under the label of %s reads back', (family, label) => {
    const limit = family === 'disconnect' || family === 'win32' ? 0x7fffffff : 0xfffffffe;
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: limit }), fc.integer({ min: 1, max: 0xffff })), (n) => {
        const value = '0x' + n.toString(16);
        const { hex, padded, unsigned, signed } = format(value);
        if (n >= 0x800759d8 && n <= 0x80075a00) return;
        for (const text of [hex, hex.toUpperCase(), padded, unsigned, ...(n > 0x7fffffff ? [signed] : [])]) {
          const found = parse(label + text)
            .filter((c) => c.family === family)
            .map((c) => c.value);
          expect(found, label + text).toContain(value);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the piece of text at a place, under the label of its family, reads as the same value', () => {
    const labels: Partial<Record<Family, string>> = LABELS;
    fc.assert(
      fc.property(u32, fc.constantFrom(...Object.entries(LABELS)), (n, [, label]) => {
        const text = `On Monday, ${label}0x${n.toString(16)}, again.`;
        for (const { family, value, start, end, why } of parse(text)) {
          if (why === WHY.nt || why === WHY.wrapped) continue;
          expect(parse((labels[family] ?? '') + text.slice(start, end)).map((c) => c.value)).toContain(value);
        }
      }),
    );
  });

  it('noise around a pair changes nothing', () => {
    const noise = fc.constantFrom(
      'since this morning', '09:14:01', '2026-11-21', '{3f2504e0-4f89-11d3-9a0c-0305e82c3301}', '192.168.0.1:3389', 'KB5018410',
      'Windows 11 build 22631', 'https://example.com/1234', 'port 3389', 'Timestamp (UTC): 11/21/26 09:14:01 AM',
      'Activity ID: 3f2504e0-4f89-11d3-9a0c-0305e82c3301', '[OK]', '[Window Title]', 'Remote Desktop Connection', '\u200e',
    ); // prettier-ignore
    const dialogs = fc.constantFrom('Error code: 0x904\nExtended error code: 0x7', '0x904/0x7', '0x904 extended 0x7');
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 6 }),
        dialogs,
        fc.array(noise, { maxLength: 6 }),
        (before, text, after) => {
          const found = parse([...before, text, ...after].join('\n'));
          expect(found.map((c) => `${c.family}/${c.value}`)).toEqual(['disconnect/0x904', 'extended/0x7']);
        },
      ),
    );
  });

  it('every name reads as its code, and together with its value as one', () => {
    for (const [family, table] of TABLES) {
      for (const [name, n] of Object.entries(table)) {
        const codes = parse(`failed: ${name} (0x${n.toString(16)})`);
        expect(codes.map((c) => [c.family, c.value])).toEqual([[family, `0x${n.toString(16)}`]]);
      }
    }
  });
});

describe('format', () => {
  it('gives the four forms', () => {
    expect(format('0x904')).toEqual({ hex: '0x904', padded: '0x00000904', unsigned: '2308', signed: '2308' });
    expect(format('0x80004005').signed).toBe('-2147467259');
    expect(format('1026').hex).toBe('0x402');
  });
  it.each(['', '904h', '0X904', '0x0904', '0x100000000', '4294967296', '-1'])('refuses %j', (value) => {
    expect(() => format(value)).toThrow(RangeError);
  });
});
