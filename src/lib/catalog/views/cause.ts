import type { CollectionEntry } from 'astro:content';
import type { Catalog } from '../catalog.ts';
import { Citations, day } from '../cite.ts';
import { evidenceWords } from '../evidence.ts';
import { causeBlock, claimsOf, codeLink, factsOf, pairLink, stageLine, stageLink } from '../join.ts';
import { plain, prose } from '../prose.ts';

/** Everything the page of a cause shows. */
export function causeView(from: Catalog, cause: CollectionEntry<'causes'>) {
  const { data, id } = cause;
  const citations = new Citations(from.sources);
  const links = data.links.map(({ code, pair, evidence }) => ({
    ...(pair ? pairLink(from, pair.id) : code ? codeLink(from, code.id) : { title: '', name: '', href: '' }),
    words: evidenceWords(evidence),
    evidence: evidence.map(({ source, kind, shows }) => ({
      kind,
      shows: prose(shows),
      cites: citations.cite([source]),
    })),
  }));
  const block = causeBlock(from, { cause, evidence: [] });
  return {
    ...block,
    affects: prose(data.affects),
    description: plain(data.answer),
    stage: stageLink(from, data.stage.id),
    stages: stageLine(from, data.stage.id),
    links,
    facts: factsOf(data.facts, citations),
    claims: claimsOf(from, 'causes', id),
    sources: citations.list(),
    reviewed: day(data.reviewed),
  };
}
export type CauseView = ReturnType<typeof causeView>;
