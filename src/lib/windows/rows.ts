/** The tables of Windows codes. */
export const TABLES = ['win32', 'hresult', 'ntstatus'] as const;
export type Table = (typeof TABLES)[number];

/** One name of one value; the value is 0 to 0xffffffff. */
export type Row = { readonly table: Table; readonly value: number; readonly symbol: string };

/**
 * The rows of `data/windows/<table>.tsv`: a hex value, a tab and a symbol on each line.
 * @throws SyntaxError with the line that is not such a row
 */
export function readTable(table: Table, tsv: string): Row[] {
  return tsv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, value, symbol] = /^(0x[0-9a-f]{1,8})\t(\w+)\r?$/.exec(line) ?? [];
      if (value === undefined || symbol === undefined) throw new SyntaxError(`${table}: ${line}`);
      return { table, value: Number(value), symbol };
    });
}

/** A shard as text: rows of one table together, each below a line with its name. */
export function writeShard(rows: readonly Row[]): string {
  return TABLES.map((table) => {
    const lines = rows
      .filter((row) => row.table === table)
      .map(({ value, symbol }) => `0x${value.toString(16)}\t${symbol}\n`);
    return lines.length > 0 ? `${table}\n${lines.join('')}` : '';
  }).join('');
}

/**
 * The rows of a shard.
 * @throws SyntaxError where the text is no shard: an error page of a server must not be read as names
 */
export function readShard(text: string): Row[] {
  return text.split(/^(?=[a-z])/m).flatMap((block) => {
    const [head = '', ...lines] = block.split('\n');
    const table = TABLES.find((name) => name === head);
    if (table === undefined) {
      if (block === '') return [];
      throw new SyntaxError(`no shard: ${head.slice(0, 40)}`);
    }
    return readTable(table, lines.join('\n'));
  });
}
