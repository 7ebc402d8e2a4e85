import { z } from 'astro/zod';
import { facts, line, place, reviewed, type Reference } from './common.ts';

const cited = (reference: Reference) => z.array(reference('sources')).min(1);

/** A disconnect reason together with its extended reason: `pairs/0x904-0x7.md`. */
export const pairs = (reference: Reference) =>
  z.strictObject({
    code: reference('codes'),
    extended: reference('codes'),
    /** The one sentence a caller can be told. */
    answer: line,
    /** The second line of the page: where to look first. */
    look: line,
    /** The stage at which recorded cases ended, with the strength of that statement in `facts`. */
    stage: reference('stages').nullable(),
    /** The questions that decide most, in order. `cause` or `fix` makes the answer a link. */
    fork: z
      .array(
        z.strictObject({
          question: line,
          answers: z
            .array(
              z.strictObject({
                when: line,
                then: line,
                cause: reference('causes').optional(),
                fix: reference('fixes').optional(),
              }),
            )
            .min(2),
        }),
      )
      .min(1),
    facts: facts(reference),
    /** Advice that harms or cannot help, and the safe form. */
    refuse: z
      .array(
        z.strictObject({
          advice: line,
          instead: line,
          fix: reference('fixes').optional(),
          sources: cited(reference),
        }),
      )
      .min(1),
    /** Where the same failure shows in an event log. */
    events: z
      .array(
        z.strictObject({
          side: place,
          log: line,
          provider: line,
          id: z.int().positive(),
          shows: line,
          sources: cited(reference),
        }),
      )
      .default([]),
    related: z
      .array(
        z.strictObject({
          code: reference('codes').optional(),
          pair: reference('pairs').optional(),
          why: line,
        }),
      )
      .default([]),
    reviewed,
  });
