import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEntries } from '../../bin/content.ts';
import { format } from '../../src/lib/codes/index.ts';
import { buildIndex, lookup, urlOf } from '../../src/lib/lookup/index.ts';
import { content, entriesOf } from './files.ts';

/** Values that say something in a field only: alone they are success, or nothing. */
const UNSPOKEN = new Set(['0x0', '0xffffffff']);

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

it('every code typed alone, in any form of its value, is among the answers', () => {
  const entries = readEntries(content);
  const index = buildIndex(entries);
  const lost = entries.flatMap((entry) => {
    if (entry.kind === 'pair' || entry.family === 'event' || UNSPOKEN.has(entry.value)) return [];
    const { hex, signed } = format(entry.value);
    const forms = [hex, hex.toUpperCase().replace('X', 'x'), ...(signed.startsWith('-') ? [signed] : [])];
    const page = urlOf(entry);
    return forms.filter((text) => !lookup(text, index).answers.some(({ url }) => url === page));
  });
  expect(lost).toEqual([]);
});

it('every event is found by its number', () => {
  const entries = readEntries(content);
  const index = buildIndex(entries);
  for (const entry of entries) {
    if (entry.kind === 'pair' || entry.family !== 'event') continue;
    const page = urlOf(entry);
    expect(lookup(`Event ID ${entry.value}`, index).answers.map(({ url }) => url)).toContain(page);
  }
});
