import { expect, it } from 'vitest';
import { files, pages } from './dist.ts';

const each = (test: (html: string, url: string) => string[]) =>
  pages.flatMap(({ html, url }) => test(html, url).map((found) => `${url}: ${found}`));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([found]) => found);

it('there are pages of every kind', () => {
  for (const url of [
    '/',
    '/0x904/',
    '/0x904/0x7/',
    '/extended/0x7/',
    '/codes/',
    '/causes/',
    '/fixes/',
    '/stages/tls/',
    '/claims/',
    '/sources/',
    '/lookup/',
    '/404.html',
  ])
    expect(pages.map((page) => page.url)).toContain(url);
});

it('nothing is inline: no style, no script, no handler', () => {
  expect(each((html) => all(html, /\sstyle=|<style|<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+=|javascript:/g))).toEqual(
    [],
  );
});

it('nothing comes from elsewhere', () => {
  expect(
    each((html) =>
      all(
        html,
        /<(?:script|link|img|iframe|source|video)[^>]+(?:src|href)="(?:https?:)?\/\/(?!discreason\.example)[^"]*"/g,
      ),
    ),
  ).toEqual([]);
});

it('every page carries the policy, without unsafe-inline; only /lookup/ may run WebAssembly', () => {
  for (const { html, url } of pages) {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy, url).toContain("default-src 'none'");
    expect(policy, url).not.toContain('unsafe-inline');
    expect(policy.includes('wasm-unsafe-eval'), url).toBe(url === '/lookup/');
  }
});

it('every page has one h1, a title of its own and a description', () => {
  expect(each((html) => (all(html, /<h1[\s>]/g).length === 1 ? [] : ['not one h1']))).toEqual([]);
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
  expect(titles.filter((title, at) => title === undefined || titles.indexOf(title) !== at)).toEqual([]);
  expect(each((html) => (/<meta name="description" content="[^"]{20,}"/.test(html) ? [] : ['no description']))).toEqual(
    [],
  );
});

it('the heading of a pair reads as words', () => {
  const html = pages.find(({ url }) => url === '/0x904/0x7/')?.html ?? '';
  expect(
    /<h1[^>]*>([\s\S]*?)<\/h1>/
      .exec(html)?.[1]
      ?.replace(/<[^>]+>/g, '')
      .trim(),
  ).toBe('0x904 with extended 0x7');
});

it('every internal link and anchor leads somewhere', () => {
  const ids = new Map(
    pages.map(({ url, html }) => [url, new Set(all(html, /\sid="[^"]+"/g).map((id) => id.slice(5, -1)))]),
  );
  expect(
    each((html, url) =>
      [...html.matchAll(/\shref="([^"]+)"/g)].flatMap(([, link = '']) => {
        if (/^https?:/.test(link)) return [];
        const [path = '', anchor] = link.replace(/\?[^#]*/, '').split('#');
        const target = path === '' ? url : path;
        if (!ids.has(target)) return files.includes(target.slice(1)) ? [] : [link];
        return anchor === undefined || ids.get(target)?.has(anchor) ? [] : [link];
      }),
    ),
  ).toEqual([]);
});

it('no id stands twice on a page', () => {
  expect(
    each((html) => {
      const ids = all(html, /\sid="[^"]+"/g);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    }),
  ).toEqual([]);
});
