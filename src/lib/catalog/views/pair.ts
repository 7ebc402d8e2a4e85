import type { CollectionEntry } from 'astro:content';
import { format } from '../../codes/index.ts';
import type { Catalog } from '../catalog.ts';
import { Citations, day, required } from '../cite.ts';
import {
  causeBlock,
  causeLink,
  causesOf,
  claimsOf,
  codeLink,
  factsOf,
  fixLink,
  pairLink,
  pairName,
  stageLine,
} from '../join.ts';
import { href } from '../href.ts';
import { plain, prose } from '../prose.ts';
import { spellings } from '../words.ts';

type Fork = CollectionEntry<'pairs'>['data']['fork'][number];

/** Where an answer leads: down this page where the cause stands on it, else to the cause's or the fix's own page. */
const answerLink = (from: Catalog, { cause, fix }: Fork['answers'][number], here: ReadonlySet<string>) =>
  cause
    ? {
        title: causeLink(from, cause.id).title,
        href: here.has(cause.id) ? `#${cause.id}` : causeLink(from, cause.id).href,
      }
    : fix
      ? fixLink(from, fix.id)
      : null;

/** A row of the table that says what each number means. */
function numberRow(from: Catalog, id: string, field: string, citations: Citations) {
  const { data } = required(from.codes, id, 'codes');
  const forms = format(data.value);
  return { field, ...data, href: href.code(data), decimal: forms.unsigned, cites: citations.cite(data.sources) };
}

/** Everything the page of a pair shows, in its order. */
export function pairView(from: Catalog, pair: CollectionEntry<'pairs'>) {
  const { data, id } = pair;
  const citations = new Citations(from.sources);
  const numbers = [
    numberRow(from, data.code.id, 'disconnect reason', citations),
    numberRow(from, data.extended.id, 'extended reason', citations),
  ];
  const found = causesOf(from, { pair: id });
  const alone = causesOf(from, { code: data.code.id }).filter(
    ({ cause }) => !found.some((each) => each.cause.id === cause.id),
  );
  const causes = found.map((each) => causeBlock(from, each));
  const here = new Set(found.map(({ cause }) => cause.id));
  return {
    id,
    name: pairName(from, pair),
    url: pairLink(from, id).href,
    values: numbers.map(({ value }) => value),
    spellings: numbers.flatMap(({ value }) => spellings(value)).join(' '),
    answer: prose(data.answer),
    look: prose(data.look),
    headline: plain(data.answer),
    description: plain(data.answer),
    stages: stageLine(from, data.stage?.id ?? null),
    numbers,
    fork: data.fork.map((each) => ({
      question: prose(each.question),
      answers: each.answers.map((answer) => ({
        when: prose(answer.when),
        then: prose(answer.then),
        link: answerLink(from, answer, here),
      })),
    })),
    causes,
    alone: alone.map((each) => causeBlock(from, each)),
    facts: factsOf(data.facts, citations),
    refuse: data.refuse.map(({ advice, instead, fix, sources }) => ({
      advice: prose(advice),
      instead: prose(instead),
      fix: fix ? fixLink(from, fix.id) : null,
      cites: citations.cite(sources),
    })),
    claims: claimsOf(from, 'pairs', id),
    events: data.events.map(({ sources, ...event }) => ({
      ...event,
      shows: prose(event.shows),
      cites: citations.cite(sources),
    })),
    related: data.related.map(({ code, pair: other, why }) => ({
      ...(other ? pairLink(from, other.id) : code ? codeLink(from, code.id) : { title: '', name: '', href: '' }),
      why: prose(why),
    })),
    sources: citations.list(),
    reviewed: day(data.reviewed),
  };
}
export type PairView = ReturnType<typeof pairView>;
