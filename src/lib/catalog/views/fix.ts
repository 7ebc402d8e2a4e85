import type { CollectionEntry } from 'astro:content';
import type { Catalog } from '../catalog.ts';
import { Citations, day } from '../cite.ts';
import { causeLink, claimsOf, factsOf } from '../join.ts';
import { plain, prose } from '../prose.ts';
import { formsOf, STEPS } from '../forms.ts';

/** Everything the page of a fix shows, in its order. */
export function fixView(from: Catalog, fix: CollectionEntry<'fixes'>) {
  const { data, id } = fix;
  const citations = new Citations(from.sources);
  const { policy } = data;
  const policyCites = policy ? citations.cite([policy.source]) : [];
  const risk = { level: data.risk.level, why: prose(data.risk.why) };
  const steps = STEPS.map((step) => ({
    step,
    forms: formsOf(from, fix, step),
    expect: data.expect[step] && prose(data.expect[step]),
  })).filter(({ forms }) => forms.length > 0);
  const warnings = data.warnings.map(({ text, sources }) => ({ text: prose(text), cites: citations.cite(sources) }));
  const facts = factsOf(data.facts, citations);
  citations.cite(data.sources);
  return {
    id,
    title: data.title,
    kind: data.kind,
    answer: prose(data.answer),
    description: plain(data.answer),
    where: data.where,
    who: data.who,
    risk,
    disturbs: prose(data.disturbs),
    before: data.before.map(prose),
    byHand: data.steps.map(prose),
    expectVerify: prose(data.expect.verify),
    steps,
    noUndo: data.noUndo && prose(data.noUndo),
    policy: policy && { ...policy, cites: policyCites },
    facts,
    warnings,
    causes: [...from.causes.values()]
      .filter((cause) => cause.data.fixes.some((each) => each.id === id))
      .map((cause) => causeLink(from, cause.id)),
    claims: claimsOf(from, 'fixes', id),
    sources: citations.list(),
    reviewed: day(data.reviewed),
  };
}
export type FixView = ReturnType<typeof fixView>;
