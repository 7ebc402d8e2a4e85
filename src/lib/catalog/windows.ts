import { readTable, shardsOf, TABLES, writeShard, type Row } from '../windows/index.ts';

const files = import.meta.glob<string>('../../../data/windows/*.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every Windows code of `data/windows`. */
export const windowsRows: readonly Row[] = TABLES.flatMap((table) => {
  const text = files[`../../../data/windows/${table}.tsv`];
  if (text === undefined) throw new Error(`data/windows/${table}.tsv is missing`);
  return readTable(table, text);
});

/** The files below `/windows/`: name without extension, and text. */
export const windowsShards = (): { name: string; text: string }[] =>
  [...shardsOf(windowsRows)].map(([name, rows]) => ({ name, text: writeShard(rows) }));
