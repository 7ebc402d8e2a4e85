import { element, one } from './dom.ts';
import { load, type Page, type Pagefind } from './pagefind.ts';

const FILTERS = ['kind', 'family', 'stage'] as const;
const MOST = 20;

/** The words of a query, without numbers: Pagefind finds confident wrong pages for numbers. */
const wordsOf = (text: string): string[] => (text.match(/\p{L}[\p{L}\p{N}_-]*/gu) ?? []).slice(0, 12);

/** Asks for all words; while nothing is found, drops the shortest, at most six times. */
async function find(pagefind: Pagefind, words: string[], filters: Record<string, string[]>) {
  let left = [...words];
  for (let asked = 0; asked < 6 && left.length > 0; asked += 1) {
    const { results } = await pagefind.search(left.join(' '), { filters });
    if (results.length > 0) return { words: left, results };
    const shortest = Math.min(...left.map((word) => word.length));
    const at = left.findIndex((word) => word.length === shortest);
    left = left.filter((_, index) => index !== at);
  }
  return { words: [], results: [] };
}

const row = ({ url, meta, plain_excerpt }: Page) =>
  element('li', {}, element('a', { href: url }, meta['title'] ?? url), element('p', {}, plain_excerpt));

/** Shows the pages that hold the words of `text`, with filters by kind, family and stage. */
export async function searchWords(text: string): Promise<void> {
  const words = wordsOf(text);
  if (words.length === 0) return;
  one('[data-words]', HTMLElement).hidden = false;
  const pagefind = await load();
  const known = await pagefind.filters();
  const selects = FILTERS.filter((name) => known[name]).map((name) => {
    const options = Object.keys(known[name] ?? {}).map((value) => element('option', { value }, value));
    return element('select', { name }, element('option', { value: '' }, `every ${name}`), ...options);
  });
  const run = async () => {
    const filters = Object.fromEntries(selects.filter(({ value }) => value).map(({ name, value }) => [name, [value]]));
    const found = await find(pagefind, words, filters);
    const pages = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
    one('[data-words-list]', HTMLElement).replaceChildren(...pages.map(row));
    one('[data-words-status]', HTMLElement).textContent =
      found.results.length === 0
        ? 'No page holds these words.'
        : `${found.results.length === 1 ? '1 page holds' : `${found.results.length} pages hold`}: ${found.words.join(' ')}`;
  };
  one('[data-filters]', HTMLElement).replaceChildren(
    ...selects.map((select) => element('label', {}, `${select.name} `, select)),
  );
  for (const select of selects) select.addEventListener('change', () => void run());
  await run();
}
