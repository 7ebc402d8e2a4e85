import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entriesOf } from './files.ts';

const rows = readFileSync(new URL('../../data/codes/codes.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', symbol = ''] = line.split('\t');
    return { id, symbol };
  });
const codes = new Map(entriesOf('codes').map(({ id, data }) => [id, data]));

it('every code of data/codes has an entry', () => {
  expect(rows.length).toBeGreaterThan(900);
  expect(rows.filter(({ id }) => !codes.has(id)).map(({ id }) => `src/content/codes/${id}.md is missing`)).toEqual([]);
});

it('an entry has the official symbol of its row', () => {
  const other = rows.filter(({ id, symbol }) => symbol !== '' && codes.has(id) && codes.get(id)?.symbol !== symbol);
  expect(
    other.map(({ id, symbol }) => `${id}: symbol is ${codes.get(id)?.symbol ?? 'null'}, should be ${symbol}`),
  ).toEqual([]);
});

it('documented disconnect and extended reasons are articles', () => {
  const short = [...codes.values()].filter(
    ({ family, status, depth, symbol }) =>
      ['disconnect', 'extended'].includes(family) && status === 'documented' && symbol !== null && depth !== 'article',
  );
  expect(short.map(({ family, value }) => `${family}/${value}`)).toEqual([]);
});
