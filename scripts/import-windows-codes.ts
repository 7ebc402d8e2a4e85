import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Writes data/windows/<family>.tsv: a value and a symbol on each line, nothing else.
// Use: node scripts/import-windows-codes.ts <folder of all-*.json> <lmerr.h> <nserror.h> [data/windows]
//
// A row is kept where a header for programmers carries it: `sdk` (winerror.h, ntstatus.h), `mingw`, or one of the two
// headers given here. A row that only the protocol documentation prints is left out; see data/windows/README.md.

const FAMILIES = [
  ['win32', 1],
  ['hresult', 8],
  ['ntstatus', 8],
] as const;

interface Row {
  value: number;
  symbol: string;
  in: string[];
}

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  'value' in row &&
  Number.isInteger(row.value) &&
  'symbol' in row &&
  typeof row.symbol === 'string' &&
  /^[A-Za-z]\w+$/.test(row.symbol) &&
  'in' in row &&
  Array.isArray(row.in);

function readTable(file: string): Row[] {
  const table: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof table !== 'object' || table === null || !('rows' in table) || !Array.isArray(table.rows))
    throw new TypeError(`${file}: no rows`);
  return table.rows.map((row: unknown) => {
    if (!isRow(row)) throw new TypeError(`${file}: ${JSON.stringify(row)}`);
    return row;
  });
}

/** The names a header defines, with their numbers: `(NERR_BASE+38)`, `((HRESULT)0xC00D0001L)`, `0x400D0069L`. */
function readHeader(file: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [, name = '', text = ''] of readFileSync(file, 'latin1').matchAll(/^#define\s+(\w+)\s+(.+)$/gm)) {
    const offset = /NERR_BASE\s*\+\s*(\d+)/.exec(text)?.[1];
    const hex = /0x[0-9a-f]{8}/i.exec(text)?.[0];
    if (offset !== undefined) found.set(name, 2100 + Number(offset));
    else if (hex !== undefined) found.set(name, Number(hex));
    else if (/^0\b/.test(text)) found.set(name, 0);
  }
  return found;
}

const [folder, lmerr, nserror, to = 'data/windows'] = process.argv.slice(2);
if (folder === undefined || lmerr === undefined || nserror === undefined) {
  console.error(
    'use: node scripts/import-windows-codes.ts <folder of all-*.json> <lmerr.h> <nserror.h> [data/windows]',
  );
  process.exit(2);
}
const headers = [lmerr, nserror].map(readHeader);
for (const [family, digits] of FAMILIES) {
  const rows = readTable(join(folder, `all-${family}.json`));
  const kept = rows.filter(
    ({ value, symbol, in: where }) =>
      where.includes('sdk') || where.includes('mingw') || headers.some((names) => names.get(symbol) === value),
  );
  const lines = kept
    .toSorted((a, b) => a.value - b.value || (a.symbol < b.symbol ? -1 : 1))
    .map(({ value, symbol }) => `0x${value.toString(16).padStart(digits, '0')}\t${symbol}\n`);
  writeFileSync(join(to, `${family}.tsv`), lines.join(''));
  console.log(`${family}: ${kept.length} of ${rows.length}`);
  for (const row of rows) if (!kept.includes(row)) console.log(`  left out: ${row.value.toString(16)} ${row.symbol}`);
}
