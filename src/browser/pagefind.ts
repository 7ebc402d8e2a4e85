/** The part of Pagefind's browser interface that we use (pagefind 1.6). */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string,
    options: { filters: Record<string, string[]> },
  ): Promise<{ results: { data(): Promise<Page> }[] }>;
}
export interface Page {
  url: string;
  meta: Record<string, string>;
  plain_excerpt: string;
}

const address = '/pagefind/pagefind.js';

/** Loads the word index. On the main thread: its worker is made from a string, which Trusted Types forbid. */
export async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ noWorker: true, metaWeights: { codes: 10, title: 5 }, termSimilarity: 9 });
  return pagefind;
}
