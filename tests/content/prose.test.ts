import { expect, it } from 'vitest';
import { EVENT_PROVIDERS } from '../../src/lib/codes/families.ts';
import { COLLECTIONS, filesOf, idOf, isEntry, read } from './files.ts';

/** Words that make a claim nobody has counted, or fill. A claim quotes what others say, so `claim:` is left out. */
const BANNED = [
  /\bsimply\b/i,
  /\bmost common(ly)?\b/i,
  /\bplease note\b/i,
  /\bjust (run|click|open|type)\b/i,
  /\beasily\b/i,
  /\boops\b/i,
];

const strings = (value: unknown, field = ''): [string, string][] =>
  typeof value === 'string'
    ? [[field, value]]
    : typeof value === 'object' && value !== null && !(value instanceof Date)
      ? Object.entries(value).flatMap(([key, each]) => strings(each, field ? `${field}.${key}` : key))
      : [];

const texts = COLLECTIONS.filter((collection) => collection !== 'sources').flatMap((collection) =>
  filesOf(collection)
    .filter(isEntry)
    .flatMap((path) => {
      const { data, body } = read(path);
      return [...strings(data), ['body', body] as [string, string]]
        .filter(([field]) => field !== 'claim')
        .map(([field, text]) => ({ path, field, text }));
    }),
);

it('no filler and no uncounted frequency', () => {
  const found = texts.flatMap(({ path, field, text }) =>
    BANNED.filter((word) => word.test(text)).map((word) => `${path}: ${field}: ${String(word)}`),
  );
  expect(found).toEqual([]);
});

it('links in text lead to our own pages, and to pages that exist', () => {
  const pages = new Set([
    ...(['causes', 'fixes', 'stages'] as const).flatMap((collection) =>
      filesOf(collection)
        .filter(isEntry)
        .map((path) => `/${collection}/${idOf(path)}/`),
    ),
    ...filesOf('codes').map((path) => `/${idOf(path)}/`.replace('/disconnect/', '/')),
    ...filesOf('pairs').map((path) => `/${idOf(path).replace('-', '/')}/`),
    ...filesOf('families').map((path) => `/codes/${idOf(path)}/`.replace('/codes/event/', '/event/')),
    ...Object.values(EVENT_PROVIDERS).map((folder) => `/event/${folder}/`),
    ...['codes', 'causes', 'fixes', 'stages', 'claims', 'sources', 'evidence', 'lookup', 'decode'].map(
      (name) => `/${name}/`,
    ),
  ]);
  const broken = texts.flatMap(({ path, field, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .filter(([, url]) => !pages.has((url ?? '').replace(/#.*$/, '')))
      .map(([, url]) => `${path}: ${field}: ${url}`),
  );
  expect(broken).toEqual([]);
});

it('hex is written 0x with lower-case digits, except inside code of Windows', () => {
  const odd = texts.filter(({ text }) => /\b0X[0-9A-Fa-f]/.test(text.replaceAll(/`[^`]*`/g, '')));
  expect(odd.map(({ path, field }) => `${path}: ${field}`)).toEqual([]);
});
