import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Index } from '../src/lib/lookup/index.ts';
import { nameKey, readTable, symbolOf, TABLES, type Row } from '../src/lib/windows/index.ts';

const readRows = (folder: string): Row[] =>
  TABLES.flatMap((name) => readTable(name, readFileSync(join(folder, `${name}.tsv`), 'utf8')));

/**
 * The names of Windows codes that have no page.
 * @param folder `data/windows`; read on the first call only
 * @returns the symbol of a code of the families hresult, ntstatus and win32, else null
 */
export function windowsSymbols(folder: string): (family: string, value: string) => string | null {
  let rows: Row[] | undefined;
  return (family, value) => {
    const table = TABLES.find((name) => name === family);
    if (table === undefined) return null;
    rows ??= readRows(folder);
    return symbolOf(table, Number(value), rows);
  };
}

/** Names of success say nothing about an error; the SEC_I_ of the security packages are met in logs all the same. */
const isFailure = ({ table, value }: Row): boolean =>
  table === 'win32' ? value > 0 : value >= 0x80000000 || value >>> 16 === 9;

/**
 * Every Windows name of a failure, in the form of the symbols of an index.
 * @param folder `data/windows`
 */
export function windowsNames(folder: string): Index['symbols'] {
  const symbols: Record<string, string> = {};
  for (const row of readRows(folder)) {
    if (isFailure(row)) symbols[nameKey(row.symbol)] ??= `${row.table}/0x${row.value.toString(16)}`;
  }
  return symbols;
}
