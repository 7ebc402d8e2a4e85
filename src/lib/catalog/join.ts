import type { CollectionEntry } from 'astro:content';
import type { Catalog } from './catalog.ts';
import { required, type Citations } from './cite.ts';
import { compareEvidence, evidenceWords } from './evidence.ts';
import { href } from './href.ts';
import { plain, prose } from './prose.ts';

type Link = { title: string; href: string };
type Target = { code: string } | { pair: string };

/** Name of a pair as people say it, and as search can index it: never with a slash. */
export function pairName(from: Catalog, pair: CollectionEntry<'pairs'>): string {
  const code = required(from.codes, pair.data.code.id, 'codes').data.value;
  return `${code} with extended ${required(from.codes, pair.data.extended.id, 'codes').data.value}`;
}

/** Short name of a code with its field: `0x904`, `extended 0x7`, `RdpCoreTS event 226`. */
export const codeName = ({ family, value, event }: CollectionEntry<'codes'>['data']) =>
  event
    ? `${event.provider.replace(/^Microsoft-Windows-(TerminalServices-|RemoteDesktopServices-)?/, '')} event ${value}`
    : family === 'disconnect' || family === 'unknown'
      ? value
      : `${family} ${value}`;

export const codeLink = (from: Catalog, id: string): Link & { name: string } => {
  const { data } = required(from.codes, id, 'codes');
  return { title: codeName(data), name: data.name, href: href.code(data) };
};

export const pairLink = (from: Catalog, id: string): Link & { name: string } => {
  const pair = required(from.pairs, id, 'pairs');
  const url = href.pair(
    required(from.codes, pair.data.code.id, 'codes').data,
    required(from.codes, pair.data.extended.id, 'codes').data,
  );
  return { title: pairName(from, pair), name: plain(pair.data.answer), href: url };
};

export function stageLink(from: Catalog, id: string): Link & { short: string } {
  const { title, short } = required(from.stages, id, 'stages').data;
  return { title, short, href: href.stage(id) };
}

export const causeLink = (from: Catalog, id: string): Link => ({
  title: required(from.causes, id, 'causes').data.title,
  href: href.cause(id),
});

let numbers: { of: Catalog; codes: Map<number, CollectionEntry<'codes'>[]> } | undefined;

/** The other codes whose number is the same, in whatever family; numbers of events count events and are like no others. */
export function sameNumber(from: Catalog, { id, data }: CollectionEntry<'codes'>): CollectionEntry<'codes'>[] {
  if (numbers?.of !== from) {
    const codes = [...from.codes.values()].filter((code) => !code.data.event);
    numbers = { of: from, codes: Map.groupBy(codes, (code) => Number(code.data.value)) };
  }
  if (data.event) return [];
  return (numbers.codes.get(Number(data.value)) ?? []).filter((other) => other.id !== id);
}

/** A fix as a line in a list: what a reader must know before pressing it. */
export function fixLink(from: Catalog, id: string) {
  const { title, where, risk, disturbs, kind } = required(from.fixes, id, 'fixes').data;
  return { title, where, risk: risk.level, disturbs: prose(disturbs), kind, href: href.fix(id) };
}

/** Facts with their strength in words and numbered sources. */
export function factsOf(facts: CollectionEntry<'codes'>['data']['facts'], citations: Citations) {
  return facts.map((fact) => ({
    text: prose(fact.text),
    strength: fact.strength,
    cites: fact.strength === 'unknown' ? [] : citations.cite(fact.sources),
  }));
}

/** Causes with evidence for a code or a pair, strongest evidence first, with the link's own evidence. */
export function causesOf(from: Catalog, target: Target) {
  const found = [...from.causes.values()].flatMap((cause) => {
    const link = cause.data.links.find((each) =>
      'code' in target ? each.code?.id === target.code : each.pair?.id === target.pair,
    );
    return link ? [{ cause, evidence: link.evidence }] : [];
  });
  return found.sort((a, b) => compareEvidence(a.evidence, b.evidence) || a.cause.id.localeCompare(b.cause.id, 'en'));
}

/** A cause under a code or pair: title, evidence, checks, fixes. */
export function causeBlock(from: Catalog, { cause, evidence }: ReturnType<typeof causesOf>[number]) {
  const { title, answer, place, checks, fixes } = cause.data;
  return {
    id: cause.id,
    title,
    href: href.cause(cause.id),
    answer: prose(answer),
    place,
    words: evidenceWords(evidence),
    checks: checks.map((check) => ({
      ...check,
      look: check.look && prose(check.look),
      confirms: prose(check.confirms),
      rulesOut: prose(check.rulesOut),
    })),
    fixes: fixes.map(({ id }) => fixLink(from, id)),
  };
}

/** Claims that touch an entry, in the order of their numbers. */
export function claimsOf(from: Catalog, field: 'codes' | 'pairs' | 'causes' | 'fixes', id: string) {
  return [...from.claims.values()]
    .filter(({ data }) => data[field].some((reference) => reference.id === id))
    .sort((a, b) => a.data.number - b.data.number)
    .map((claim) => claimView(from, claim));
}

/** One claim with its verdict, and everything it speaks of. */
export function claimView(from: Catalog, { data }: CollectionEntry<'claims'>, citations?: Citations) {
  return {
    href: href.claim(data.number),
    number: data.number,
    claim: prose(data.claim),
    verdict: data.verdict,
    reason: prose(data.reason),
    instead: data.instead && prose(data.instead),
    about: [
      ...data.pairs.map((pair) => pairLink(from, pair.id)),
      ...data.codes.map((code) => codeLink(from, code.id)),
      ...data.causes.map((cause) => causeLink(from, cause.id)),
      ...data.fixes.map((fix) => fixLink(from, fix.id)),
    ].map(({ title, href }) => ({ title, href })),
    cites: citations ? citations.cite(data.sources) : [],
  };
}

/** The stages in order, as the line that every page about a code draws; `here` is the stage it ended at. */
export function stageLine(from: Catalog, here: string | null, how: 'here' | 'logged' = 'here') {
  const all = [...from.stages.values()].sort((a, b) => a.data.order - b.data.order);
  const at = all.findIndex(({ id }) => id === here);
  const state = (index: number) =>
    index === at ? how : index < at && how === 'here' ? ('passed' as const) : ('open' as const);
  return all.map(({ id, data }, index) => ({ id, href: href.stage(id), short: data.short, state: state(index) }));
}
