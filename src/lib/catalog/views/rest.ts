import type { CollectionEntry } from 'astro:content';
import type { Catalog } from '../catalog.ts';
import { Citations, day } from '../cite.ts';
import { causeLink, claimView, codeLink, factsOf, pairLink, stageLine } from '../join.ts';
import { plain, prose } from '../prose.ts';

/** Everything the page of a stage shows: what happens there, and what is known to end a connection there. */
export function stageView(from: Catalog, { id, data }: CollectionEntry<'stages'>) {
  const citations = new Citations(from.sources);
  citations.cite(data.sources);
  return {
    id,
    title: data.title,
    short: data.short,
    order: data.order,
    answer: prose(data.answer),
    description: plain(data.answer),
    reached: prose(data.reached),
    fails: prose(data.fails),
    stages: stageLine(from, id),
    causes: [...from.causes.values()]
      .filter((cause) => cause.data.stage.id === id)
      .map((cause) => causeLink(from, cause.id)),
    codes: [
      ...[...from.pairs.values()].filter((pair) => pair.data.stage?.id === id).map((pair) => pairLink(from, pair.id)),
      ...[...from.codes.values()].filter((code) => code.data.stage?.id === id).map((code) => codeLink(from, code.id)),
    ],
    facts: factsOf(data.facts, citations),
    sources: citations.list(),
    reviewed: day(data.reviewed),
  };
}
export type StageView = ReturnType<typeof stageView>;

/** All claims in the order of their numbers, with the sources of their verdicts. */
export function claimsView(from: Catalog) {
  const citations = new Citations(from.sources);
  const entries = [...from.claims.values()].sort((a, b) => a.data.number - b.data.number);
  const claims = entries.map((claim) => claimView(from, claim, citations));
  const reviewed = entries.map(({ data }) => day(data.reviewed)).sort();
  return { claims, sources: citations.list(), reviewed: reviewed[0] ?? '' };
}

/** All sources by publisher. */
export function sourcesView(from: Catalog) {
  return [...from.sources.values()]
    .map(({ id, data }) => ({ slug: id, ...data, date: data.date ? day(data.date) : null }))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
}
