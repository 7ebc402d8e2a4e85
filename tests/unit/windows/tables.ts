import { readFileSync } from 'node:fs';
import { readTable, TABLES, type Row } from '../../../src/lib/windows/index.ts';

/** Every row of `data/windows`. */
export const rows: Row[] = TABLES.flatMap((table) =>
  readTable(table, readFileSync(new URL(`../../../data/windows/${table}.tsv`, import.meta.url), 'utf8')),
);
