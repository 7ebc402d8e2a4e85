import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isWin32, WIN32_VALUES } from '../../../src/lib/codes/known.ts';
import { HRESULT } from '../../../src/lib/codes/names/hresult.ts';
import { NTSTATUS } from '../../../src/lib/codes/names/ntstatus.ts';
import { sspi } from '../../../src/lib/codes/names/sspi.ts';
import { WIN32 } from '../../../src/lib/codes/names/win32.ts';
import { readTable, TABLES } from '../../../src/lib/windows/index.ts';

/** `SYMBOL value` of every Windows name of the data. */
const known = new Set(
  TABLES.flatMap((name) =>
    readTable(name, readFileSync(new URL(`../../../data/windows/${name}.tsv`, import.meta.url), 'utf8')),
  ).map(({ symbol, value }) => `${symbol} ${value >>> 0}`),
);

it('the Windows values that the grammar knows without names are those of its names', () => {
  expect([...WIN32_VALUES].sort()).toEqual([...new Set(Object.values(WIN32))].sort());
  expect(isWin32(1326)).toBe(true);
});

it.each(Object.entries({ win32: WIN32, hresult: HRESULT, ntstatus: NTSTATUS, sspi: sspi() }))(
  'the names of %s have the values of the headers',
  (_, table) => {
    const other = Object.entries(table).filter(([symbol, value]) => !known.has(`${symbol} ${value >>> 0}`));
    expect(other).toEqual([]);
  },
);
