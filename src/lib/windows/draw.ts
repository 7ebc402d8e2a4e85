import { format } from '../codes/index.ts';
import { bits, hex, type Anatomy } from './anatomy/index.ts';
import type { Name } from './names.ts';

/** An element or a text. The build and the browser render the same tree, so a value is drawn by one piece of code. */
export type Tree = string | { tag: string; attributes: Readonly<Record<string, string>>; children: readonly Tree[] };

/** A page of ours about a code. */
export type Page = { readonly url: string; readonly title: string };

const tree = (tag: string, attributes: Readonly<Record<string, string>>, ...children: Tree[]): Tree => ({
  tag,
  attributes,
  children,
});
const row = (...cells: Tree[]) => tree('tr', {}, ...cells);
const mono = (text: string) => tree('td', { class: 'mono' }, text);
const small = (text: string) => tree('small', {}, text);

/** A name that may break after its underscores. */
const breakable = (symbol: string): Tree[] =>
  symbol.split(/(?<=_)/).flatMap((part, index): Tree[] => (index === 0 ? [part] : [tree('wbr', {}), part]));

/** The bits under their hex digits, and the fields as brackets below them. For the eye only: `fieldTable` says the same. */
function picture(value: number, { fields }: Anatomy): Tree {
  const tint = (index: number) => (index % 2 === 0 ? 'even' : 'odd');
  const digits = [...hex(value, 8).slice(2)].map((digit) => tree('td', { colspan: '4' }, digit));
  const cells = fields.flatMap(({ high, low }, index) =>
    Array.from({ length: high - low + 1 }, (_, i) => {
      const bit = bits(value, high - i, high - i);
      return tree('td', { class: `${tint(index)}${bit === 1 ? ' set' : ''}` }, String(bit));
    }),
  );
  const names = fields.map(({ name, high, low }, index) =>
    tree('td', { class: tint(index), colspan: String(high - low + 1) }, name),
  );
  return tree(
    'table',
    { class: 'bits mono', 'aria-hidden': 'true' },
    tree(
      'tbody',
      {},
      tree('tr', { class: 'digits' }, ...digits),
      row(...cells),
      tree('tr', { class: 'names' }, ...names),
    ),
  );
}

const range = (high: number, low: number) => (high === low ? `bit ${high}` : `bits ${high}–${low}`);

function fieldTable({ title, fields, strength }: Anatomy): Tree {
  const rows = fields.map(({ name, high, low, value, says, strength: own }) =>
    row(
      tree('th', { scope: 'row' }, name, ' ', small(range(high, low))),
      mono(hex(value)),
      tree('td', {}, says, ...(own === strength ? [] : [' ', small(own)])),
    ),
  );
  const heads = ['Field', 'Value', 'What it says'].map((text) => tree('th', { scope: 'col' }, text));
  return tree(
    'table',
    { class: 'fields' },
    tree('caption', { class: 'sr' }, `Fields of this value as ${title}`),
    tree('thead', { class: 'sr' }, row(...heads)),
    tree('tbody', {}, ...rows),
  );
}

/** A link to the anatomy of a value or a name. */
export const decodeUrl = (what: number | string): string =>
  `/decode/?q=${encodeURIComponent(typeof what === 'number' ? hex(what, what > 0xffff ? 8 : 1) : what)}`;

/** One reading of a value: what the whole says, the picture of its bits, the fields in words. */
export function drawReading(value: number, reading: Anatomy): Tree {
  const { title, says, strength, source, inside } = reading;
  const next = inside ? [' ', tree('a', { href: decodeUrl(inside.value) }, `Decode ${inside.what}`)] : [];
  return tree(
    'section',
    { class: 'way' },
    tree('h3', {}, title),
    tree('p', {}, says, ...next),
    picture(value, reading),
    fieldTable(reading),
    tree(
      'p',
      { class: 'hint' },
      'Layout ',
      tree('span', { class: `strength ${strength}` }, strength),
      strength === 'documented' ? ': ' : ' from ',
      tree('a', { href: source.url }, source.title),
    ),
  );
}

/** The value large, and the other ways to write it. */
export function drawValue(value: number): Tree {
  const { hex: short, padded, unsigned, signed } = format(hex(value));
  const forms = [...new Set([padded, unsigned, signed])].filter((form) => form !== short);
  return tree(
    'h2',
    { class: 'value' },
    tree('span', { class: 'code' }, short),
    ...forms.flatMap((form): Tree[] => [' ', tree('small', { class: 'mono' }, form)]),
  );
}

const TABLE = { win32: 'Win32 error', hresult: 'HRESULT', ntstatus: 'NTSTATUS' } as const;

/** Every Windows name of the value. */
export function drawNames(names: readonly Name[]): Tree {
  if (names.length === 0) return tree('p', {}, 'No Windows header gives this value a name.');
  const rows = names.map(({ symbol, table, value, relation }) =>
    row(
      tree('th', { scope: 'row' }, tree('code', {}, ...breakable(symbol))),
      tree('td', {}, relation === 'itself' ? TABLE[table] : `${relation}, ${hex(value, value > 0xffff ? 8 : 1)}`),
    ),
  );
  return tree(
    'table',
    { class: 'named' },
    tree('caption', { class: 'sr' }, 'Windows names of this value'),
    tree('tbody', {}, ...rows),
  );
}

/** Links to the pages of ours that explain the code. */
export function drawPages(pages: readonly Page[]): Tree {
  const items = pages.map(({ url, title }) => tree('li', {}, tree('a', { href: url }, title)));
  return tree('ul', { class: 'lines' }, ...items);
}

/** Names to choose from, each with its value. */
export function drawChoice(rows: readonly { symbol: string; value: number; table: keyof typeof TABLE }[]): Tree {
  const lines = rows.map(({ symbol, value, table }) =>
    row(
      tree('th', { scope: 'row' }, tree('a', { href: decodeUrl(symbol) }, ...breakable(symbol))),
      tree('td', {}, tree('span', { class: 'mono' }, hex(value, table === 'win32' ? 1 : 8)), ' ', small(TABLE[table])),
    ),
  );
  return tree(
    'table',
    { class: 'named' },
    tree('caption', { class: 'sr' }, 'Names that begin so'),
    tree('tbody', {}, ...lines),
  );
}
