import type { Family } from '../lib/codes/index.ts';
import type { Index, Result } from '../lib/lookup/index.ts';

async function load() {
  const [{ lookup }, response] = await Promise.all([import('../lib/lookup/index.ts'), fetch('/lookup.json')]);
  if (!response.ok) throw new Error(`lookup.json: ${response.status}`);
  const index = (await response.json()) as Index;
  return { index, look: (text: string) => lookup(text, index) };
}

let loaded: ReturnType<typeof load> | undefined;

/** The lookup of the built site. The grammar and `/lookup.json` are fetched once, on the first call. */
export async function look(text: string): Promise<Result> {
  loaded ??= load();
  return (await loaded).look(text);
}

/** The page of one code, or null. */
export async function pageOf(family: Family, value: string): Promise<{ url: string; title: string } | null> {
  loaded ??= load();
  const row = (await loaded).index.codes[`${family}/${value}`];
  return row ? { url: row.url, title: `${value} ${row.name}` } : null;
}
