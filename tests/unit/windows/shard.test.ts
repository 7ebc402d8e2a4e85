import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  nameKey,
  namesOf,
  nameShard,
  readShard,
  readTable,
  shardsOf,
  symbolOf,
  symbolsWith,
  TABLES,
  valueShard,
  writeShard,
} from '../../../src/lib/windows/index.ts';
import { rows } from './tables.ts';

const shards = shardsOf(rows);
const u32 = fc.integer({ min: 0, max: 0xffffffff });

describe('the tables', () => {
  it('hold what data/windows/README.md counts', () => {
    const readme = readFileSync(new URL('../../../data/windows/README.md', import.meta.url), 'utf8');
    for (const table of TABLES) {
      const count = Number(new RegExp(`\`${table}\\.tsv\` *\\| *([\\d,]+)`).exec(readme)?.[1]?.replace(',', ''));
      expect(rows.filter((row) => row.table === table).length, table).toBe(count);
    }
    expect(rows.length).toBe(11_644);
  });

  it('are sorted and hold no row twice', () => {
    for (const table of TABLES) {
      const mine = rows.filter((row) => row.table === table);
      const sorted = mine.toSorted((a, b) => a.value - b.value || (a.symbol < b.symbol ? -1 : 1));
      expect(mine).toEqual(sorted);
      expect(new Set(mine.map(({ value, symbol }) => `${value} ${symbol}`)).size).toBe(mine.length);
    }
  });

  it('refuse a line that is no row', () => {
    expect(() => readTable('win32', '0x5\tERROR_ACCESS_DENIED\n5 ERROR')).toThrow(SyntaxError);
    expect(() => readShard('<!doctype html>')).toThrow(SyntaxError);
  });
});

describe('one shard is enough', () => {
  it('every row is found by its value', () => {
    for (const row of rows) {
      const found = namesOf(row.value, shards.get(valueShard(row.value)) ?? []);
      if (!found.some(({ symbol }) => symbol === row.symbol)) expect.fail(`${row.symbol} by its value`);
    }
  });

  it('every row is found by its name, and by every beginning of it that a shard answers', () => {
    for (const row of rows) {
      expect(nameShard(row.symbol), row.symbol).not.toBeNull();
      for (let length = 1; length <= row.symbol.length; length += 1) {
        const shard = nameShard(row.symbol.slice(0, length));
        if (shard !== null && !shards.get(shard)?.includes(row)) expect.fail(`${row.symbol} by ${length} letters`);
      }
    }
  });

  it('any value has the same names from its shard as from all rows', () => {
    const wrapped = fc
      .constantFrom(...rows)
      .chain(({ value }) =>
        fc.constantFrom(value, (0x80070000 | value) >>> 0, (value | 0x10000000) >>> 0, (0xc0070000 | value) >>> 0),
      );
    fc.assert(
      fc.property(fc.oneof(u32, wrapped), (value) => {
        expect(namesOf(value, shards.get(valueShard(value)) ?? [])).toEqual(namesOf(value, rows));
      }),
      { numRuns: 2000 },
    );
  });

  it('the shard of a name also holds the other names of its value', () => {
    for (const row of fc.sample(fc.constantFrom(...rows), 300)) {
      const shard = shards.get(nameShard(row.symbol) ?? '') ?? [];
      expect(namesOf(row.value, shard), row.symbol).toEqual(namesOf(row.value, rows));
    }
  });

  it('every value and every name that can be asked for has a shard that exists', () => {
    fc.assert(fc.property(u32, (value) => shards.has(valueShard(value))));
    fc.assert(
      fc.property(fc.stringMatching(/^(?:ERROR_|STATUS_)?[A-Za-z0-9_]{1,9}$/), (name) => {
        const shard = nameShard(name);
        expect(shard === null || shards.has(shard), String(shard)).toBe(true);
      }),
    );
    for (const text of ['ERR', 'error_', 'STATUS_', 'S', '5', 'ACCESS DENIED', 'é_E_FAIL', ''])
      expect(nameShard(text), text).toBeNull();
  });

  it('no shard is larger than 30 KB, and reading gives back what was written', () => {
    for (const [name, shard] of shards) {
      const text = writeShard(shard);
      expect(gzipSync(text).length, name).toBeLessThanOrEqual(30 * 1024);
      expect(readShard(text), name).toEqual(shard);
    }
  });
});

describe('names', () => {
  const symbols = (value: number) => namesOf(value, rows).map(({ symbol, relation }) => `${symbol}: ${relation}`);
  it.each([
    [0x80070005, ['E_ACCESSDENIED: itself', 'ERROR_ACCESS_DENIED: the Win32 error inside']],
    [0x80070422, ['ERROR_SERVICE_DISABLED: the Win32 error inside']],
    [0xc000006e, ['STATUS_ACCOUNT_RESTRICTION: itself']],
    [0xd0000184, ['STATUS_INVALID_DEVICE_STATE: the NTSTATUS inside']],
    [0x80090322, ['SEC_E_WRONG_PRINCIPAL: itself']],
    [0x834, []],
    [5, ['ERROR_ACCESS_DENIED: itself']],
  ])('of %i', (value, names) => {
    expect(symbols(value)).toEqual(names);
  });

  it('by their beginning, whatever the case and the underscores; the whole name first', () => {
    const begins = (prefix: string) => symbolsWith(prefix, rows).map(({ symbol }) => symbol);
    expect(begins('SEC_E_WR')).toEqual(['SEC_E_WRONG_CREDENTIAL_HANDLE', 'SEC_E_WRONG_PRINCIPAL']);
    expect(begins('error_access_denied')[0]).toBe('ERROR_ACCESS_DENIED');
    expect(begins('ERROR_SUCCESS_REB')).toHaveLength(2);
    expect(begins('nosuchname')).toEqual([]);
    expect(nameKey('SEC_E_WR')).toBe(nameKey('secEwr'));
  });

  it.each([
    ['hresult', 0x80070422, 'ERROR_SERVICE_DISABLED'],
    ['hresult', 0x80070005, 'E_ACCESSDENIED'],
    ['hresult', 0xd0000184, 'STATUS_INVALID_DEVICE_STATE'],
    ['ntstatus', 0x103, 'STATUS_PENDING'],
    ['win32', 0x103, 'ERROR_NO_MORE_ITEMS'],
    ['win32', 0x80070422, null],
    ['hresult', 0x8fffffff, null],
  ] as const)('the one of %s %i', (table, value, symbol) => {
    expect(symbolOf(table, value, rows)).toBe(symbol);
  });
});
