import type { Answer, Result } from '../lib/lookup/index.ts';
import { pagesWith } from './index-data.ts';
import {
  decodeUrl,
  hex,
  namesOf,
  nameShard,
  readShard,
  symbolsWith,
  valueShard,
  type Name,
  type Row,
} from '../lib/windows/index.ts';

const shards = new Map<string, Promise<Row[]>>();

async function load(name: string): Promise<Row[]> {
  const response = await fetch(`/windows/${name}.tsv`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return readShard(await response.text());
}

/** The rows of a shard, fetched once; after a failure the next call tries again. */
function shard(name: string): Promise<Row[]> {
  const loading = shards.get(name) ?? load(name);
  shards.set(name, loading);
  loading.catch(() => shards.delete(name));
  return loading;
}

/** Every Windows name of a value. Fetches one shard at most. */
export const names = async (value: number): Promise<Name[]> => namesOf(value, await shard(valueShard(value)));

/**
 * The Windows codes whose name begins with `prefix`, and the names of a value from the same shard.
 * Fetches one shard at most; none where the beginning is too short or no name.
 */
export async function symbols(prefix: string): Promise<{ rows: Row[]; namesOf: (value: number) => Name[] }> {
  const name = nameShard(prefix);
  const rows = name === null ? [] : await shard(name);
  return { rows: symbolsWith(prefix, rows), namesOf: (value) => namesOf(value, rows) };
}

const WINDOWS: ReadonlySet<string> = new Set(['hresult', 'ntstatus', 'win32', 'unknown']);
const MOST = 8;

/** The Windows code in a text that no page of ours answers, or null. */
function valueIn({ codes }: Result): number | null {
  const first = codes.find(({ family, url }) => url === null && WINDOWS.has(family));
  return first === undefined ? null : Number(first.value);
}

/** Is the text one word in the spelling of a constant? An ordinary word must not fetch anything. */
const isConstant = (text: string) =>
  /^[A-Za-z][A-Za-z0-9]*_\w*$|^WSA[A-Z_]+$|^HYBRID$|^exDisc\w*$|^disconnectR\w*$/.test(text);

/** Names of a Windows code without a page, with a link to its anatomy. */
async function windowsAnswers(text: string, result: Result): Promise<Answer[]> {
  if (result.url !== null) return [];
  const value = valueIn(result);
  if (value !== null && value !== 0) {
    const found = await names(value).catch(() => null);
    if (found === null)
      return [{ url: decodeUrl(value), title: hex(value, 8), reason: 'names could not be loaded; what its bits say' }];
    const known = found.map(({ symbol }) => symbol).join(', ');
    const inside = found.find(({ relation }) => relation !== 'itself')?.relation;
    return [
      {
        url: decodeUrl(value),
        title: `${hex(value, value > 0xffff ? 8 : 1)} ${known}`.trim(),
        reason: known === '' ? 'no Windows name; what its bits say' : `${inside ?? 'Windows code'}; what its bits say`,
      },
    ];
  }
  const word = text.trim();
  if (result.kind !== 'text' || !isConstant(word)) return [];
  const pages = (await pagesWith(word)).slice(0, MOST);
  const { rows } = await symbols(word);
  const others = rows.filter(({ symbol }) => !pages.some(({ title }) => title === symbol));
  return [
    ...pages,
    ...others.slice(0, MOST - pages.length).map((row) => ({
      url: decodeUrl(row.symbol),
      title: `${hex(row.value, row.table === 'win32' ? 1 : 8)} ${row.symbol}`,
      reason: row.table === 'win32' ? `Win32 error ${row.value}` : row.table.toUpperCase(),
    })),
  ];
}

/**
 * A result with answers for a Windows code that has no page: its names, and a link to `/decode/`. Never fails.
 * Fetches one shard at most, and nothing where a page answers.
 */
export async function withWindows(text: string, result: Result): Promise<Result> {
  try {
    return { ...result, answers: [...result.answers, ...(await windowsAnswers(text, result))] };
  } catch {
    return result;
  }
}
