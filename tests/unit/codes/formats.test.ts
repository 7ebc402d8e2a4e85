import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, parse, type Family } from '../../../src/lib/codes/index.ts';

const has = (text: string, family: Family, value: string): boolean =>
  parse(text).some((found) => found.family === family && found.value === value);
const firsts = (text: string): string[] => {
  const found = parse(text);
  return found.filter(({ start }, i) => found[i - 1]?.start !== start).map((c) => `${c.family}/${c.value}`);
};
const small = fc.integer({ min: 0x100, max: 0xffff });
const windows = fc.oneof(
  fc.integer({ min: 0x80000001, max: 0x80ffffff }),
  fc.integer({ min: 0xc0000001, max: 0xc1ffffff }),
);

/** Labels in front of a number, and what a number behind them is. */
const LABELS = [
  ['disconnect', 'RDP disconnected, reason code '],
  ['disconnect', 'RDP ClientActiveX has been disconnected (Reason= '],
  ['extended', 'Erweiterter Fehlercode: '],
  ['extended', '扩展错误代码：'],
  ['errinfo', 'ERRINFO '],
  ['hresult', 'HRESULT: '],
  ['ntstatus', 'NTSTATUS='],
  ['win32', 'Winsock error '],
] as const;

/** Ways in which one value is written. */
const hexForms = (n: number): string[] => {
  const digits = n.toString(16);
  return ['0x' + digits, '0X' + digits.toUpperCase(), '0x' + digits.padStart(8, '0'), '&H' + digits.toUpperCase()];
};
/** `904h`, `0fbfah`: a digit leads. */
const asm = (n: number): string => n.toString(16).replace(/^(?=[a-f])/, '0') + 'h';
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('a code in any form under its label', () => {
  it.each(LABELS)('%s: %j', (family, label) => {
    const behind = fc.constantFrom('', '.', ')', ']', ',', '”', ' again', '\r\n', '\u200f', '.\n');
    fc.assert(
      fc.property(small, fc.nat({ max: 5 }), behind, (n, form, tail) => {
        const forms = [...hexForms(n), format('0x' + n.toString(16)).unsigned, asm(n)];
        expect(has(label + (forms[form] ?? '') + tail, family, '0x' + n.toString(16))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('Windows codes: signed, with a fraction, in 64 bits, bare, without any label', () => {
    fc.assert(
      fc.property(windows, (n) => {
        const value = '0x' + n.toString(16);
        const is = (text: string): boolean => parse(text).some((found) => found.value === value);
        if (n >= 0x800759d8 && n <= 0x80075a00) return;
        const { signed, unsigned } = format(value);
        expect(is(`It ended with ${value}.`)).toBe(true);
        expect(is(`result: ${signed}.000000`)).toBe(true);
        expect(is(`Name (${signed})`)).toBe(true);
        expect(is(`error code ${unsigned}`)).toBe(true);
        expect(is(`HRESULT 0xFFFFFFFF${n.toString(16).toUpperCase()}`)).toBe(true);
        expect(is(`HRESULT ${BigInt.asUintN(64, BigInt(n | 0))}`)).toBe(true);
        expect(is(`error code ${n.toString(16).toUpperCase()}`)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('invisible characters, wide blanks and full-width letters change nothing but the places', () => {
    const invisible = fc.constantFrom('\u200b', '\u200e', '\u202a', '\ufeff', '\u2060', '\u00ad');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 44 }), invisible), { maxLength: 12 }),
        fc.boolean(),
        (marks, wide) => {
          let text = 'Error code: 0x904\nExtended error code: 0x7';
          if (wide) text = fullWidth(text).replaceAll(' ', '\u00a0');
          for (const [at, mark] of marks) text = text.slice(0, at) + mark + text.slice(at);
          expect(firsts(text)).toEqual(['disconnect/0x904', 'extended/0x7']);
          for (const { start, end, value } of parse(text)) {
            const plain = text.slice(start, end).normalize('NFKC');
            expect(plain.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '').toLowerCase()).toBe(value);
          }
        },
      ),
    );
  });

  it('events: every id behind its label, with the provider that is named', () => {
    const providers = fc.constantFrom(
      ['Schannel', 'schannel'],
      ['TermDD', 'termdd'],
      ['Microsoft-Windows-TerminalServices-Gateway', 'gateway'],
      ['Microsoft-Windows-TerminalServices-ClientActiveXCore', 'clientactivexcore'],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65535 }), providers, fc.nat({ max: 5 }), (id, [name, slug], form) => {
        const text = [
          `Source: ${name}\nEvent ID:   ${id}`,
          `<Provider Name="${name}" />\n<EventID Qualifiers="0">${id}</EventID>`,
          `EventID=${id} ProviderName=${name}`,
          `Error,21/11/2026 09:14:01,${name},${id},None,"text"`,
          `ProviderName : ${name}\nId           : ${id}\n`,
          `   ProviderName: ${name}\n\n11/21/2026 9:14:01 AM   ${id} Information      The text of it\n`,
        ][form];
        const events = parse(text ?? '').filter(({ family }) => family === 'event');
        expect(events.map(({ value, provider }) => [value, provider])).toEqual([[String(id), slug]]);
      }),
      { numRuns: 600 },
    );
  });
});

describe('what is never guessed', () => {
  it('more than eight digits, and a letter among the digits', () => {
    const digits = fc.integer({ min: 0x100000000, max: 0xfffffffffff });
    fc.assert(fc.property(digits, (n) => void expect(parse(`Error code: 0x${n.toString(16)}`)).toEqual([])));
    fc.assert(fc.property(small, (n) => void expect(parse(`Error code: 0x${n.toString(16)}x`)).toEqual([])));
    fc.assert(
      fc.property(small, (n) => void expect(parse(`Error code: 0x${n.toString(16).padStart(9, '0')}`)).toEqual([])),
    );
  });
  it('names that nobody knows, whatever they begin with', () => {
    const heads = fc.constantFrom(
      'ERROR_',
      'SEC_E_',
      'STATUS_',
      'NTE_',
      'E_PROXY_',
      'WSAE',
      'ERRINFO_',
      'ERRCONNECT_',
      'exDiscReason',
    );
    fc.assert(
      fc.property(heads, fc.stringMatching(/^[A-Z]{4,12}_[A-Z]{4,12}$/), (head, tail) => {
        expect(parse(`${head}QX${tail} happened`)).toEqual([]);
      }),
    );
  });
});
