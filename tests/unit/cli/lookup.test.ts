import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../../bin/lookup.ts', import.meta.url));

/** Type stripping needs Node 22.18 or later, as `npm run` provides it; vitest's own Node may be older. */
const NODE = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));

const run = (args: readonly string[], input = ''): { out: string; err: string; status: number | null } => {
  const { stdout, stderr, status } = spawnSync(NODE, [BIN, ...args], { input, encoding: 'utf8' });
  return { out: stdout, err: stderr, status };
};
const json = (text: string): unknown => JSON.parse(text);

describe('lookup on the command line', { timeout: 30_000 }, () => {
  it('names a Windows code that has no page', () => {
    const { out } = run(['--json', '0x8007042c']);
    expect(json(out)).toMatchObject({
      codes: [{ family: 'hresult', symbol: 'ERROR_SERVICE_DEPENDENCY_FAIL', url: null }],
    });
  });

  it('--json prints exactly the stable keys', () => {
    const { out, status } = run(['--json', 'Error code: 0x904']);
    expect(status).toBe(0);
    expect(json(out)).toEqual({
      kind: 'codes',
      codes: [
        {
          family: 'disconnect',
          value: '0x904',
          symbol: 'disconnectReasonAtClientWinsockFDCLOSE',
          url: '/0x904/',
          start: 12,
          end: 17,
        },
      ],
      url: '/0x904/',
    });
  });
  it('reads standard input where there is no TEXT', () => {
    const dialog = 'Error code: 0x904\r\nExtended error code: 0x7\r\n';
    expect(json(run(['--json'], dialog).out)).toMatchObject({ kind: 'codes', url: '/0x904/0x7/' });
    expect(json(run(['--json'], 'nothing').out)).toEqual({ kind: 'text', codes: [], url: null });
  });
  it('joins words; a negative number and what follows -- are TEXT', () => {
    expect(json(run(['--json', '0x904', '0x7']).out)).toMatchObject({ url: '/0x904/0x7/' });
    expect(json(run(['--json', '-2147467259']).out)).toMatchObject({ codes: [{ value: '0x80004005' }] });
    expect(json(run(['--json', '--', '--0x904']).out)).toMatchObject({ codes: [{ value: '0x904' }] });
  });
  it('--jsonl answers line by line', () => {
    const { out, status } = run(['--jsonl'], '"0x904"\n"two\\nlines"\r\n"904/7"');
    const lines = out.trimEnd().split('\n').map(json);
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ url: '/0x904/' }, { kind: 'text' }, { url: '/0x904/0x7/' }]);
  });
  it('--jsonl stops at the first malformed line and names it', () => {
    const { out, err, status } = run(['--jsonl'], '"0x904"\n0x904\n"0x3"\n');
    expect([out.trimEnd().split('\n').length, err, status]).toEqual([1, 'lookup: line 2 is no JSON string\n', 2]);
  });
  it('knows every name of Windows, with a page or without', () => {
    expect(json(run(['--json', 'SEC_E_KDC_UNKNOWN_ETYPE']).out)).toEqual({
      kind: 'codes',
      codes: [
        { family: 'hresult', value: '0x80090342', symbol: 'SEC_E_KDC_UNKNOWN_ETYPE', url: null, start: 0, end: 23 },
      ],
      url: null,
    });
    expect(json(run(['--json', 'ERROR_SUCCESS, S_OK, STATUS_WAIT_1']).out)).toMatchObject({ kind: 'text' });
  });
  it('says why there is no code', () => {
    expect(run(['0x0']).out).toBe('Zero is success, not an error.\n');
    expect(run(['Error code: 0x90x']).out).toContain('looks cut off');
  });
  it('prints words for a person', () => {
    expect(run(['904/7']).out).toMatch(/disconnect 0x904[^]*\/0x904\/0x7\/ 0x904 with extended 0x7/);
    expect(run(['hello']).out).toBe('No code in here.\n');
    expect(run(['--help']).out).toContain('usage:');
  });
  it.each([['--foo'], ['-x'], ['--json', '--jsonl'], ['--jsonl', 'text']])('refuses %j %j', (...args) => {
    const { out, err, status } = run(args);
    expect([out, err.trimEnd().split('\n').length, status]).toEqual(['', 1, 2]);
  });
});
