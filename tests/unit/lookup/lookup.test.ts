import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHY, type Family } from '../../../src/lib/codes/index.ts';
import { buildIndex, lookup, type Entry } from '../../../src/lib/lookup/index.ts';

const code = (family: Family, value: string, symbol: string | null = null) => ({
  kind: 'code' as const,
  family,
  value,
  symbol,
  name: `${family} ${value}`,
});
const event = (value: string, provider: string): Entry => ({ ...code('event', value), provider });
const index = buildIndex([
  code('disconnect', '0x904', 'disconnectReasonAtClientWinsockFDCLOSE'),
  code('disconnect', '0x3'),
  code('disconnect', '0x204'),
  code('extended', '0x7', 'exDiscReasonServerDeniedConnection'),
  code('extended', '0x3'),
  code('event', '1026', 'TEST_ONLY_NAME'),
  { ...code('gateway', '0x800759da'), aliases: ['0x59da', '0x1234'] },
  code('gateway', '0x3000008'),
  event('50', 'termdd'),
  event('50', 'localsessionmanager'),
  event('1149', 'remoteconnectionmanager'),
  code('hresult', '0x8007274c', 'WSAETIMEDOUT'),
  code('win32', '0x274c', 'WSAETIMEDOUT'),
  { ...code('ntstatus', '0xc000006d', 'STATUS_LOGON_FAILURE'), aliases: ['0xd000006d'] },
  code('unknown', '0x28'),
  event('41', 'localsessionmanager'),
  code('errinfo', '0x10cd'),
  code('extended', '0x10cd'),
  { kind: 'pair', code: '0x904', extended: '0x7', answer: 'The pair.' },
]);
const urls = (text: string): string[] => lookup(text, index).answers.map(({ url }) => url);

describe('buildIndex', () => {
  it('is plain JSON with codes, pairs and symbols', () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(index.codes['disconnect/0x904']?.url).toBe('/0x904/');
    expect(index.pairs['0x904-0x7']).toEqual({ name: 'The pair.', url: '/0x904/0x7/' });
    expect(index.symbols['EXDISCREASONSERVERDENIEDCONNECTION']).toBe('extended/0x7');
  });
});

describe('lookup', () => {
  it('finds a status inside an HRESULT, and gives a shared name to the Win32 error', () => {
    expect(lookup('0xD000006D', index).url).toBe('/ntstatus/0xc000006d/');
    expect(lookup('WSAETIMEDOUT (10060)', index).url).toBe('/win32/0x274c/');
    expect(lookup('0x8007274c', index).url).toBe('/hresult/0x8007274c/');
  });
  it('lists the same number in other families where the text names none', () => {
    expect(urls('0x10cd')).toEqual(['/errinfo/0x10cd/', '/extended/0x10cd/']);
    expect(urls('extended error code: 0x10cd')).toEqual(['/extended/0x10cd/']);
  });
  it('answers with the page of a TLS alert, which is no code', () => {
    const alone = lookup('The TLS protocol defined fatal alert code is 40.', index);
    expect([alone.kind, alone.codes, alone.url, alone.remark]).toEqual(['text', [], null, null]);
    expect(alone.answers.map(({ url, reason }) => [url, reason])).toEqual([['/unknown/0x28/', WHY.alert]]);
    const both = 'Event ID 1149. The TLS protocol defined fatal error code is 40.';
    expect(lookup(both, index).url).toBe('/event/remoteconnectionmanager/1149/');
    expect(urls(both)).toEqual(['/event/remoteconnectionmanager/1149/', '/unknown/0x28/']);
  });
  it('gives no page of ours to an event of somebody else', () => {
    expect(lookup('Event ID 41', index).url).toBe('/event/localsessionmanager/41/');
    expect(lookup('Event ID 41 Kernel-Power', index).url).toBeNull();
    expect(urls('Source: Microsoft-Windows-Kernel-Power\nEvent ID: 41')).toEqual([]);
    expect(lookup('Microsoft-Windows-NTLM, then event 1149', index).url).toBe('/event/remoteconnectionmanager/1149/');
  });
  it('goes to the pair, then lists its halves', () => {
    const { kind, url, codes } = lookup('Error code: 0x904\nExtended error code: 0x7', index);
    expect([kind, url]).toEqual(['codes', '/0x904/0x7/']);
    expect(codes.map((c) => c.url)).toEqual(['/0x904/', '/extended/0x7/']);
    expect(codes[0]?.symbol).toBe('disconnectReasonAtClientWinsockFDCLOSE');
    expect(urls('904/7')).toEqual(['/0x904/0x7/', '/0x904/', '/extended/0x7/']);
  });
  it.each([
    ['0x904', '/0x904/'],
    ['0x3', '/0x3/'],
    ['0x7', '/extended/0x7/'],
    ['Event ID 1026', '/event/1026/'],
    ['0x904/0x0', '/0x904/'],
    ['0x3/0x7', '/lookup/?q=0x3+0x7'],
    ['Error code: 0x3000008, Extended error code: 0x7', '/lookup/?q=0x3000008+0x7'],
    ['RD Gateway error 0x59da', '/gateway/0x800759da/'],
    ['E_PROXY_RAP_ACCESSDENIED', '/gateway/0x800759da/'],
    ['Source: TermDD\nEvent ID: 50', '/event/termdd/50/'],
    ['Event ID 50', null],
    ['Event ID 1149', '/event/remoteconnectionmanager/1149/'],
    ['0x904 and 0x204', null],
    ['0x904/0x7 then 0x3/0x7', null],
    ['0x1f07', null],
    ['hello', null],
    ['TEST_ONLY_NAME', '/event/1026/'],
  ])('%j leads to %j', (text, url) => expect(lookup(text, index).url).toBe(url));
  it('puts the family that the text names first', () => {
    expect(urls('0x3, Event ID 1026')).toEqual(['/event/1026/', '/0x3/', '/extended/0x3/']);
    expect(urls('extended error code 0x3')).toEqual(['/extended/0x3/']);
  });
  it('lists every provider of an event that the text does not name', () => {
    expect(urls('Event ID 50')).toEqual(['/event/termdd/50/', '/event/localsessionmanager/50/']);
    expect(urls('Source: TermDD\nEvent ID: 50')).toEqual(['/event/termdd/50/']);
  });
  it('composes an answer of two known codes and lists both', () => {
    expect(urls('0x3/0x7')).toEqual(['/lookup/?q=0x3+0x7', '/0x3/', '/extended/0x7/']);
    const { url, composed } = lookup('0x3/0x7', index);
    expect(url).toBe('/lookup/?q=0x3+0x7');
    expect([composed?.code.value, composed?.extended.value]).toEqual(['0x3', '0x7']);
    expect(lookup('0x904/0x7', index).composed).toBeNull();
  });
  it.each([
    ['0x0', 'success'],
    ['error code: 0', 'success'],
    ['错误代码：0x90x', 'cut off'],
    ['0x800004005', 'cut off'],
    ['hello', null],
    ['0x904', null],
  ])('remarks on %j: %j', (text, remark) => expect(lookup(text, index).remark).toBe(remark));
  it('says that the second number has no page', () => {
    expect(lookup('0x904/0x10', index).answers[0]?.reason).toContain('first number alone');
  });
  it('never invents an address, and says text where there is no code', () => {
    const known = new Set([...Object.values(index.codes), ...Object.values(index.pairs)].map(({ url }) => url));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer({ min: 0, max: 0xffffffff }).map((n) => '0x' + n.toString(16)),
        ),
        (t) => {
          const { kind, codes, url, answers } = lookup(t, index);
          expect(kind).toBe(codes.length > 0 ? 'codes' : 'text');
          for (const address of [url, ...answers.map((a) => a.url)]) {
            expect(address === null || known.has(address) || address.startsWith('/lookup/?q=')).toBe(true);
          }
          expect(new Set(answers.map((a) => a.url)).size).toBe(answers.length);
        },
      ),
    );
  });
});
