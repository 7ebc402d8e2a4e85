import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bytes, files, pages } from './dist.ts';

const html = new Map(pages.map((page) => [page.url, page.html]));
const sitemap = [
  ...bytes('sitemap.xml')
    .toString('utf8')
    .matchAll(/<loc>https:\/\/[^/]+([^<]+)<\/loc>/g),
].map(([, url = '']) => url);
const index = JSON.parse(bytes('lookup.json').toString('utf8')) as { codes: Record<string, { url: string }> };
const hidden = (url: string) => html.get(url)?.includes('<meta name="robots" content="noindex"') ?? false;

it('the box finds every code of data/codes, and its page stands', () => {
  const ids = readFileSync(new URL('../../data/codes/codes.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '');
  expect(ids.filter((id) => !html.has(index.codes[id]?.url ?? ''))).toEqual([]);
});

it('search engines are told of every page that has something to say, and of no other', () => {
  expect(sitemap.filter((url) => !html.has(url))).toEqual([]);
  expect(sitemap.filter(hidden)).toEqual([]);
  const told = new Set(sitemap);
  const silent = [...html.keys()].filter((url) => !told.has(url) && !hidden(url));
  expect(silent).toEqual([]);
});

it('there are reference entries, and they are hidden', () => {
  expect(Object.values(index.codes).filter(({ url }) => hidden(url)).length).toBeGreaterThan(200);
});

it('what the box loads stays small', () => {
  for (const file of ['lookup.json', 'halves.json'])
    expect(gzipSync(bytes(file), { level: 9 }).length, file).toBeLessThanOrEqual(30 * 1024);
  expect(files).toContain('lookup.json');
});

it('every family has a page that lists each of its codes', () => {
  for (const [id, { url }] of Object.entries(index.codes)) {
    const [family = '', provider = ''] = id.split('/');
    const list = html.get(family === 'event' ? `/event/${provider}/` : `/codes/${family}/`);
    expect(list?.includes(`href="${url}"`), id).toBe(true);
  }
});
