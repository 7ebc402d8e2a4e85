import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable, symbolOf, TABLES, type Row } from '../src/lib/windows/index.ts';

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
    rows ??= TABLES.flatMap((name) => readTable(name, readFileSync(join(folder, `${name}.tsv`), 'utf8')));
    return symbolOf(table, Number(value), rows);
  };
}
