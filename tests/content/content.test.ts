import { expect, it } from 'vitest';
import { EVENT_PROVIDERS, FAMILIES } from '../../src/lib/codes/families.ts';
import { COLLECTIONS, entriesOf, filesOf, idOf, isEntry, problemsOf, refsIn } from './files.ts';

const all = COLLECTIONS.map((collection) => ({ collection, entries: entriesOf(collection) }));
const ids = new Set(all.flatMap(({ collection, entries }) => entries.map(({ id }) => `${collection}/${id}`)));
const used = new Set(
  all.flatMap(({ collection, entries }) =>
    entries.flatMap(({ id, data }) =>
      refsIn(data)
        .map((ref) => `${ref.collection}/${ref.id}`)
        .filter((target) => target !== `${collection}/${id}`),
    ),
  ),
);
const bodies = all.flatMap(({ entries }) => entries.map(({ body }) => body)).join('\n');

it.each(COLLECTIONS)('%s: the schema accepts every file, and there are some', (collection) => {
  const files = filesOf(collection).filter(isEntry);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => problemsOf(collection, path))).toEqual([]);
});

it('holds only files that a collection reads', () => {
  const known =
    /^(codes\/(event\/[a-z-]+\/\d+|[a-z0-9]+\/0x[0-9a-f]+)\.mdx?|fixes\/[a-z0-9-]+\/(index\.mdx?|(apply|verify|undo)\.ps1)|(families|pairs|causes|stages|claims)\/[a-z0-9-]+\.mdx?|sources\/[a-z0-9-]+\.yaml)$/;
  expect(COLLECTIONS.flatMap(filesOf).filter((path) => !known.test(path))).toEqual([]);
});

it('every id survives Astro: lower case, and no two files make the same one', () => {
  const seen = new Map<string, string>();
  const clashes = COLLECTIONS.flatMap((collection) =>
    filesOf(collection)
      .filter(isEntry)
      .flatMap((path) => {
        const key = `${collection}/${idOf(path).toLowerCase()}`;
        const other = seen.get(key);
        seen.set(key, path);
        return other === undefined && idOf(path) === idOf(path).toLowerCase()
          ? []
          : [`${path} clashes with ${other ?? 'its own lower-case form'}`];
      }),
  );
  expect(clashes).toEqual([]);
});

it('every reference leads to an entry', () => {
  const broken = all.flatMap(({ entries }) =>
    entries.flatMap(({ path, data }) =>
      refsIn(data)
        .filter((ref) => !ids.has(`${ref.collection}/${ref.id}`))
        .map((ref) => `${path}: no ${ref.collection}/${ref.id}`),
    ),
  );
  expect(broken).toEqual([]);
});

it('every source is cited, in front matter or in a body', () => {
  const idle = entriesOf('sources').filter(
    ({ id }) => !used.has(`sources/${id}`) && !bodies.includes(`/sources/#${id}`),
  );
  expect(idle.map(({ path }) => `${path}: nothing cites it`)).toEqual([]);
});

it('no two sources have one address', () => {
  const addresses = entriesOf('sources').map(({ data }) => data.url);
  expect(addresses.filter((url, at) => addresses.indexOf(url) !== at)).toEqual([]);
});

it('nothing is an orphan: every fix has a cause or a claim, every stage something that ends there or a page', () => {
  const orphans = (['fixes', 'codes'] as const).flatMap((collection) =>
    entriesOf(collection)
      .filter(({ id, data }) => !used.has(`${collection}/${id}`) && !('status' in data))
      .map(({ path }) => path),
  );
  expect(orphans).toEqual([]);
});

it('a code stands in the file of its family and value', () => {
  for (const { id, path, data } of entriesOf('codes')) {
    expect(
      [`${data.family}/${data.value}`, `event/${EVENT_PROVIDERS[data.event?.provider ?? '']}/${data.value}`],
      path,
    ).toContain(id);
    expect(data.family === 'event', `${path}: "event" belongs to the family event, and every event has it`).toBe(
      data.event !== undefined,
    );
    if (data.depth === 'article') expect(data.first, `${path}: an article says what to do first`).toBeTruthy();
  }
  expect(
    filesOf('codes')
      .map((path) => path.split('/')[1])
      .filter((folder) => !FAMILIES.some((family) => family === folder)),
  ).toEqual([]);
});

it('a pair stands in the file of its two values', () => {
  for (const { id, data } of entriesOf('pairs')) {
    expect(data.extended.id).toMatch(/^extended\//);
    expect(id).toBe(`${data.code.id}-${data.extended.id}`.replace('disconnect/', '').replace('extended/', ''));
  }
});

it('a link of a cause names a code or a pair, never both, and one target once', () => {
  for (const { path, data } of entriesOf('causes')) {
    const targets = data.links.map(({ code, pair }) => {
      expect([code, pair].filter(Boolean), path).toHaveLength(1);
      return code?.id ?? pair?.id;
    });
    expect(new Set(targets).size, path).toBe(targets.length);
    for (const { run, look, title } of data.checks)
      expect(run ?? look, `${path}: check "${title}" has neither run nor look`).toBeTruthy();
  }
});

it('one item of evidence is one source: none counts twice in a link', () => {
  for (const { path, data } of entriesOf('causes'))
    for (const { evidence } of data.links) {
      const sources = evidence.map(({ source }) => source.id);
      expect(new Set(sources).size, path).toBe(sources.length);
    }
});

it('claims are numbered from 1 without a gap, and a harmful one names the safe form', () => {
  const claims = entriesOf('claims');
  expect(claims.map(({ data }) => data.number).sort((a, b) => a - b)).toEqual(claims.map((_, index) => index + 1));
  for (const { path, data } of claims) {
    if (data.verdict === 'harmful') expect(data.instead, `${path}: harmful needs "instead"`).toBeTruthy();
    if (data.sources.length === 0)
      expect(data.reason, `${path}: no source, and the reason does not say so`).toMatch(
        /no (public )?(source|tool|count|value|value or key)/i,
      );
    expect(
      data.codes.length + data.pairs.length + data.causes.length + data.fixes.length,
      `${path}: touches nothing`,
    ).toBeGreaterThan(0);
  }
});

it('stages are numbered from 1 without a gap', () => {
  const orders = entriesOf('stages').map(({ data }) => data.order);
  expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
});
