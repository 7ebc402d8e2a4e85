import { lookup, type Index, type Result } from '../lib/lookup/index.ts';

let index: Promise<Index> | undefined;

/** The lookup of the built site: `/lookup.json` is fetched once, on the first call. */
export async function look(text: string): Promise<Result> {
  index ??= fetch('/lookup.json').then((response) => {
    if (!response.ok) throw new Error(`lookup.json: ${response.status}`);
    return response.json() as Promise<Index>;
  });
  return lookup(text, await index);
}
