import { nameKey, type Family } from '../lib/codes/index.ts';
import type { Answer, Index, Result } from '../lib/lookup/index.ts';

async function load() {
  const [{ lookup }, response] = await Promise.all([import('../lib/lookup/index.ts'), fetch('/lookup.json')]);
  if (!response.ok) throw new Error(`lookup.json: ${response.status}`);
  const index = (await response.json()) as Index;
  return { index, look: (text: string) => lookup(text, index) };
}

let loaded: ReturnType<typeof load> | undefined;

/** The grammar and `/lookup.json`, fetched once; after a failure the next call tries again. */
function data() {
  const loading = (loaded ??= load());
  loading.catch(() => {
    if (loaded === loading) loaded = undefined;
  });
  return loading;
}

/** The lookup of the built site. */
export const look = async (text: string): Promise<Result> => (await data()).look(text);

/** The page of one code, or null. */
export async function pageOf(family: Family, value: string): Promise<{ url: string; title: string } | null> {
  const { codes, aliases } = (await data()).index;
  const key = `${family}/${value}`;
  const row = codes[key] ?? codes[aliases[key] ?? ''];
  return row ? { url: row.url, title: `${value} ${row.name} (${family})` } : null;
}

/** The pages whose symbol begins with `prefix`, whatever its case and underscores. */
export async function pagesWith(prefix: string): Promise<Answer[]> {
  const { codes, symbols } = (await data()).index;
  const start = nameKey(prefix);
  return Object.entries(symbols)
    .filter(([name]) => name.startsWith(start))
    .flatMap(([, key]) => {
      const row = codes[key];
      return row ? [{ url: row.url, title: row.symbol ?? key, reason: `${key.replace('/', ' ')}: ${row.name}` }] : [];
    });
}
