import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bytes, files, pages } from './dist.ts';

const gzip = (file: string) => gzipSync(bytes(file), { level: 9 }).length;

it('an address that was published once answers for ever', () => {
  const golden = readFileSync(new URL('./urls.golden', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const now = [
    ...pages.map(({ url }) => url),
    ...files.filter((file) => /\.(ps1|reg|json)$/.test(file)).map((file) => `/${file}`),
  ];
  expect(
    golden.filter((url) => !now.includes(url)),
    'removed: add a redirect',
  ).toEqual([]);
  expect(
    now.filter((url) => !golden.includes(url) && !url.startsWith('/pagefind/')),
    'new: run npm run golden',
  ).toEqual([]);
});

it('the first load of /0x904/0x7/ fits into the first round trip', () => {
  const html = bytes('0x904/0x7/index.html').toString('utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) => file);
  const scripts = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, file = '']) => file);
  const imported = scripts.flatMap((file) =>
    [
      ...bytes(file)
        .toString('utf8')
        .matchAll(/from\s*"\.\/([^"]+)"/g),
    ].map(([, name = '']) => `_astro/${name}`),
  );
  expect(styles.length).toBeGreaterThan(0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(gzip('0x904/0x7/index.html') + styles.reduce((sum, file) => sum + gzip(file), 0)).toBeLessThanOrEqual(
    14 * 1024,
  );
  expect([...scripts, ...imported].reduce((sum, file) => sum + gzip(file), 0)).toBeLessThanOrEqual(6 * 1024);
});

it('scripts to download are ASCII with CRLF, .reg files UTF-16LE with BOM and CRLF', () => {
  const scripts = files.filter((file) => file.endsWith('.ps1'));
  const registry = files.filter((file) => file.endsWith('.reg'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(registry.length).toBeGreaterThan(5);
  for (const file of scripts) {
    expect(
      bytes(file).every((byte) => byte < 128),
      file,
    ).toBe(true);
    expect(bytes(file).toString('latin1').replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
  }
  for (const file of registry) {
    expect([...bytes(file).subarray(0, 2)], file).toEqual([0xff, 0xfe]);
    const text = bytes(file).subarray(2).toString('utf16le');
    expect(text, file).toMatch(/^Windows Registry Editor Version 5\.00\r\n/);
    expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
  }
});

it('what a page shows is what its file holds', () => {
  const text = (html: string) =>
    html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replace(/&#x?[0-9a-f]+;/gi, (entity) => {
        const digits = entity.slice(2, -1);
        return String.fromCodePoint(digits.startsWith('x') ? parseInt(digits.slice(1), 16) : Number(digits));
      })
      .replaceAll('&amp;', '&');
  for (const { url, html } of pages.filter((page) => /^\/fixes\/./.test(page.url))) {
    const shown = [...html.matchAll(/<pre[^>]*><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, code = '']) => text(code));
    for (const file of files.filter((name) => `/${name}`.startsWith(url) && name.endsWith('.ps1')))
      expect(shown, file).toContain(bytes(file).toString('latin1').replaceAll('\r\n', '\n').trimEnd());
  }
});

it('the word index holds the pages, and not the codes of a pair as one word', () => {
  expect(files.some((file) => file === 'pagefind/pagefind.js')).toBe(true);
  for (const { url, html } of pages.filter(({ html }) => html.includes('data-pagefind-body')))
    expect(html.replace(/<[^>]+>/g, ' '), url).not.toMatch(/0x[0-9a-f]+\/0x[0-9a-f]+/);
});
