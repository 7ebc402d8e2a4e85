import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/lib/codes/index.ts';
import { pathToQuery, urlOf } from '../../../src/lib/lookup/index.ts';

describe('urlOf', () => {
  it('gives disconnect reasons and pairs the short addresses', () => {
    expect(urlOf({ family: 'disconnect', value: '0x904' })).toBe('/0x904/');
    expect(urlOf({ family: 'ntstatus', value: '0xc000006d' })).toBe('/ntstatus/0xc000006d/');
    expect(urlOf({ family: 'event', value: '1026' })).toBe('/event/1026/');
    expect(urlOf({ code: '0x904', extended: '0x7' })).toBe('/0x904/0x7/');
  });
});

describe('pathToQuery', () => {
  it.each([
    ['/0X904-0x7', 'disconnect/0x904 extended/0x7'],
    ['/0x904/7', 'disconnect/0x904 extended/0x7'],
    ['/904/7/', 'disconnect/0x904 extended/0x7'],
    ['/0x904%200x7', 'disconnect/0x904 extended/0x7'],
    ['/error-0x904', 'disconnect/0x904'],
    ['/error_0x904.html', 'disconnect/0x904'],
    ['/rdp-error-code-0x904-extended-error-code-0x7/', 'disconnect/0x904 extended/0x7'],
    ['/2308', 'disconnect/0x904'],
    ['/0x00000904/', 'disconnect/0x904'],
    ['/-2147467259', 'hresult/0x80004005'],
    ['/extended/7', 'extended/0x7'],
    ['/event/1026', 'event/1026'],
    ['/ntstatus/c000006d', 'ntstatus/0xc000006d'],
    ['/ERRINFO_LOGOFF_BY_USER', 'errinfo/0xc'],
    ['/about', ''],
    ['/%E0%A4%A', ''],
  ])('%j holds %j', (path, codes) => {
    expect(
      parse(pathToQuery(path))
        .map(({ family, value }) => `${family}/${value}`)
        .join(' '),
    ).toBe(codes);
  });
  it('never throws', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => typeof pathToQuery(s) === 'string')));
});
