import type { CollectionEntry } from 'astro:content';
import { format } from '../../codes/index.ts';
import { eventQuery } from '../../snippets/index.ts';
import type { Catalog } from '../catalog.ts';
import { Citations, day, required } from '../cite.ts';
import {
  causeBlock,
  causesOf,
  claimsOf,
  codeLink,
  codeName,
  factsOf,
  pairLink,
  sameNumber,
  stageLine,
} from '../join.ts';
import { href } from '../href.ts';
import { plain, prose } from '../prose.ts';
import { KIND, spellings } from '../words.ts';

/** How the meaning of a code is known, in words. */
const STATUS = {
  documented: 'documented',
  'message-text': 'known from its own message text',
  'third-party': 'known from third parties',
  inferred: 'inferred from the same number in another field',
  unknown: 'meaning not known',
} as const;

/** Everything the page of a code shows, in its order. */
export function codeView(from: Catalog, entry: CollectionEntry<'codes'>) {
  const { id, data } = entry;
  const citations = new Citations(from.sources);
  const cites = citations.cite(data.sources);
  const pairs = [...from.pairs.values()].filter((pair) => pair.data.code.id === id || pair.data.extended.id === id);
  const causes = causesOf(from, { code: id }).map((each) => causeBlock(from, each));
  return {
    id,
    name: codeName(data),
    url: href.code(data),
    family: data.family,
    value: data.value,
    symbol: data.symbol,
    title: data.name,
    headline: data.name,
    answer: prose(data.answer),
    description: plain(data.answer),
    first: data.first ? prose(data.first) : null,
    kind: data.label ?? KIND[data.family],
    depth: data.depth,
    aliases: data.aliases,
    event: data.event
      ? {
          ...data.event,
          numbers: data.event.numbers ? prose(data.event.numbers) : null,
          href: href.provider(data.event.provider),
          query: eventQuery({ ...data.event, id: data.value }),
        }
      : null,
    spellings: data.event ? data.value : [data.value, ...data.aliases].flatMap(spellings).join(' '),
    status: STATUS[data.status],
    forms: format(data.value),
    met: data.met.map(prose),
    stages: stageLine(from, data.stage?.id ?? null, data.event ? 'logged' : 'here'),
    cites,
    pairs: pairs.map((pair) => pairLink(from, pair.id)),
    causes,
    facts: factsOf(data.facts, citations),
    notToConfuse: data.notToConfuse.map(({ code, why }) => ({ ...codeLink(from, code.id), why: prose(why) })),
    otherFamilies: sameNumber(from, entry)
      .filter((other) => !data.notToConfuse.some(({ code }) => code.id === other.id))
      .map((other) => ({
        ...codeLink(from, other.id),
        why: `Same number in another field: ${other.data.label ?? KIND[other.data.family]}.`,
      })),
    claims: claimsOf(from, 'codes', id),
    sources: citations.list(),
    reviewed: day(data.reviewed),
    stage: data.stage ? required(from.stages, data.stage.id, 'stages').data.title : null,
  };
}
export type CodeView = ReturnType<typeof codeView>;
