import { z } from 'astro/zod';
import { actor, facts, line, place, reviewed, strength, type Reference } from './common.ts';

/** One source's support for "this cause produces this code". One item is one independent person, project or publisher. */
const evidence = (reference: Reference) =>
  z.strictObject({
    source: reference('sources'),
    kind: strength,
    /** What the source shows, in our words. */
    shows: line,
  });

/** One cause, used by many codes. The link to a code carries its evidence, and the order on a page is computed from it. */
export const causes = (reference: Reference) =>
  z.strictObject({
    title: line,
    stage: reference('stages'),
    /** Where one acts to cure it. */
    place,
    /** What goes wrong, in one sentence. */
    answer: line,
    /** Which products and set-ups it can concern. */
    affects: line,
    /** Codes or pairs it is known to produce; exactly one of `code` and `pair` in each link. */
    links: z
      .array(
        z.strictObject({
          code: reference('codes').optional(),
          pair: reference('pairs').optional(),
          evidence: z.array(evidence(reference)).min(1),
        }),
      )
      .min(1),
    /** Read-only ways to confirm it or rule it out. */
    checks: z
      .array(
        z.strictObject({
          title: line,
          where: place,
          who: actor,
          language: z.enum(['powershell', 'cmd', 'sh']).default('powershell'),
          /** The command. Omitted where looking is all there is to do; then `look` says at what. */
          run: z.string().trim().optional(),
          look: line.optional(),
          confirms: line,
          rulesOut: line,
        }),
      )
      .min(1),
    fixes: z.array(reference('fixes')).min(1),
    facts: facts(reference),
    reviewed,
  });
