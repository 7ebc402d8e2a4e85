import { EVENT_PROVIDERS } from '../../codes/families.ts';
import { buildIndex } from '../../lookup/index.ts';
import type { Catalog } from '../catalog.ts';
import { day, required } from '../cite.ts';
import { causesOf, codeLink, fixLink, pairLink } from '../join.ts';
import { href } from '../href.ts';
import { plain, prose } from '../prose.ts';

const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title, 'en');

/** Pairs with a page, those with more evidence for their causes first. */
export function pairList(from: Catalog) {
  const items = (id: string) => causesOf(from, { pair: id }).flatMap(({ evidence }) => evidence).length;
  return [...from.pairs.keys()].sort((a, b) => items(b) - items(a)).map((id) => pairLink(from, id));
}

/** Stages in order, with their causes. */
export function byStage(from: Catalog) {
  return [...from.stages.values()]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      short: data.short,
      answer: prose(data.answer),
      href: href.stage(id),
      causes: causesWhere(from, (cause) => cause.stage.id === id),
    }));
}

const causesWhere = (from: Catalog, keep: (cause: { place: string; stage: { id: string } }) => boolean) =>
  [...from.causes.values()]
    .filter(({ data }) => keep(data))
    .map(({ id, data }) => ({
      title: data.title,
      href: href.cause(id),
      answer: prose(data.answer),
      codes: data.links.map(({ pair, code }) => (pair ? pairLink(from, pair.id) : codeLink(from, code?.id ?? ''))),
    }))
    .sort(byTitle);

const groups = <T>(keys: readonly string[], pick: (key: string) => T[]) =>
  [...new Set(keys)].map((place) => ({ place, items: pick(place) })).sort((a, b) => b.items.length - a.items.length);

/** Causes by the place where one acts. */
export const byPlace = (from: Catalog) =>
  groups(
    [...from.causes.values()].map(({ data }) => data.place),
    (place) => causesWhere(from, (cause) => cause.place === place),
  );

/** Fixes by the machine they run on. */
export const fixesByPlace = (from: Catalog) =>
  groups(
    [...from.fixes.values()].map(({ data }) => data.where),
    (place) =>
      [...from.fixes.values()]
        .filter(({ data }) => data.where === place)
        .map(({ id, data }) => ({ ...fixLink(from, id), answer: prose(data.answer) }))
        .sort(byTitle),
  );

/** The index that the box loads: every code and pair with its address. */
export const lookupIndex = (from: Catalog) =>
  buildIndex([
    ...[...from.codes.values()].map(({ data: { family, value, symbol, name, aliases, event } }) => ({
      kind: 'code' as const,
      family,
      value,
      symbol,
      name,
      aliases,
      ...(event ? { provider: EVENT_PROVIDERS[event.provider] ?? '' } : {}),
    })),
    ...[...from.pairs.values()].map(({ data }) => ({
      kind: 'pair' as const,
      code: required(from.codes, data.code.id, 'codes').data.value,
      extended: required(from.codes, data.extended.id, 'codes').data.value,
      answer: plain(data.answer),
    })),
  ]);

/** The families whose codes stand together in one dialog. */
const PAIRED: readonly string[] = ['disconnect', 'gateway', 'extended'];

/** What each number of a dialog says, for pairs that have no page: the lookup page composes an answer from two of them. */
export const halves = (from: Catalog): Record<string, Half> =>
  Object.fromEntries(
    [...from.codes.values()]
      .filter(({ data }) => PAIRED.includes(data.family))
      .map(({ data: { family, value, answer, first } }) => [
        `${family}/${value}`,
        { answer: plain(answer), first: first ? plain(first) : null },
      ]),
  );
export type Half = { answer: string; first: string | null };

/** Pages for search engines, with the day each was reviewed. Reference entries stay out: they hold little but a name. */
export function sitemap(from: Catalog): { url: string; reviewed: string | null }[] {
  const dated = (url: string, reviewed: Date) => ({ url, reviewed: day(reviewed) });
  return [
    ...['/', '/codes/', '/causes/', '/fixes/', '/stages/', '/claims/', '/sources/', '/evidence/', '/decode/'].map(
      (url) => ({
        url,
        reviewed: null,
      }),
    ),
    ...[...from.families.values()].map(({ data }) => dated(href.family(data.family), data.reviewed)),
    ...Object.values(EVENT_PROVIDERS).map((folder) => ({ url: `/event/${folder}/`, reviewed: null })),
    ...[...from.pairs.values()].map(({ id, data }) => dated(pairLink(from, id).href, data.reviewed)),
    ...[...from.codes.values()]
      .filter(({ data }) => data.depth === 'article')
      .map(({ data }) => dated(href.code(data), data.reviewed)),
    ...[...from.causes.values()].map(({ id, data }) => dated(href.cause(id), data.reviewed)),
    ...[...from.fixes.values()].map(({ id, data }) => dated(href.fix(id), data.reviewed)),
    ...[...from.stages.values()].map(({ id, data }) => dated(href.stage(id), data.reviewed)),
  ];
}
