import type { CollectionEntry } from 'astro:content';
import { EVENT_PROVIDERS, FAMILIES } from '../../codes/families.ts';
import { eventQuery } from '../../snippets/index.ts';
import { catalog, type Catalog } from '../catalog.ts';
import { Citations, day, required } from '../cite.ts';
import { href } from '../href.ts';
import { codeLink, factsOf } from '../join.ts';
import { plain, prose } from '../prose.ts';
import { spellings } from '../words.ts';

type Code = CollectionEntry<'codes'>;

const byNumber = (a: Code, b: Code) => Number(a.data.value) - Number(b.data.value);

/** A row of the table of a family. */
const row = (from: Catalog, { id, data }: Code) => ({
  ...codeLink(from, id),
  value: data.value,
  decimal: data.value.startsWith('0x') ? String(Number(data.value)) : data.value,
  symbol: data.symbol,
  label: data.label ?? null,
  /** Other spellings by which the table is filtered. */
  find: data.event ? '' : [...new Set([data.value, ...data.aliases].flatMap(spellings))].join(' '),
  stage: data.stage ? (from.stages.get(data.stage.id)?.data.short ?? '') : '',
});

/** Families in their fixed order, with how many codes of each have a page. */
export const familyList = (from: Catalog) =>
  FAMILIES.flatMap((family) => {
    const entry = from.families.get(family);
    const count = [...from.codes.values()].filter(({ data }) => data.family === family).length;
    return entry && count > 0
      ? [{ family, title: entry.data.title, answer: prose(entry.data.answer), href: href.family(family), count }]
      : [];
  });

/** The page of a family: what it is, and every code of it. Events are listed by provider on pages of their own. */
export function familyView(from: Catalog, { data }: CollectionEntry<'families'>) {
  const citations = new Citations(from.sources);
  const codes = [...from.codes.values()].filter((code) => code.data.family === data.family).sort(byNumber);
  const facts = factsOf(data.facts, citations);
  citations.cite(data.sources);
  return {
    family: data.family,
    title: data.title,
    answer: prose(data.answer),
    description: plain(data.answer),
    sender: prose(data.sender),
    seen: prose(data.seen),
    built: prose(data.built),
    facts,
    codes: data.family === 'event' ? [] : codes.map((code) => row(from, code)),
    providers: data.family === 'event' ? providerList(from) : [],
    sources: citations.list(),
    reviewed: day(data.reviewed),
  };
}
export type FamilyView = ReturnType<typeof familyView>;

/** Providers of events, with the one line that lists what each logged in the last day. */
export const providerList = (from: Catalog) =>
  Object.entries(EVENT_PROVIDERS).flatMap(([provider, folder]) => {
    const events = [...from.codes.values()].filter(({ data }) => data.event?.provider === provider).sort(byNumber);
    const channels = [...new Set(events.map(({ data }) => data.event?.channel ?? ''))];
    return events.length > 0
      ? [
          {
            provider,
            folder,
            href: href.provider(provider),
            channels: channels.map((channel) => ({ channel, query: eventQuery({ provider, channel }) })),
            codes: events.map((code) => row(from, code)),
          },
        ]
      : [];
  });
export type ProviderView = ReturnType<typeof providerList>[number];

/** The page of the family of events, which lists them by provider. */
export async function eventFamily(): Promise<FamilyView> {
  const from = await catalog();
  return familyView(from, required(from.families, 'event', 'families'));
}
