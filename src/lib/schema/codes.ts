import { z } from 'astro/zod';
import { FAMILIES } from '../codes/families.ts';
import { facts, line, reviewed, type Reference } from './common.ts';

const hex = z.string().regex(/^0x[0-9a-f]+$/);

/** One code. The file is `codes/<family>/<value>.md`, the value in lower-case hex without padding; events in decimal. */
export const codes = (reference: Reference) =>
  z.strictObject({
    family: z.enum(FAMILIES),
    /** `article` explains and says what to do; `reference` has little but its name: kept out of search engines, not out of lookup. */
    depth: z.enum(['article', 'reference']).default('article'),
    /** Canonical value, equal to the file name. Quote it, or YAML reads a number. */
    value: z.string().regex(/^(0x[0-9a-f]+|\d+)$/),
    /** Other values under which the same code is seen: an HRESULT and the bare number inside it. */
    aliases: z.array(hex).default([]),
    /** What such a number is called, where the name of its family would be wrong. */
    label: line.optional(),
    /** Required for events, whose file is `codes/event/<provider>/<id>.md`. */
    event: z
      .strictObject({
        /** Provider name as the log prints it. */
        provider: line,
        /** Name of the log. */
        channel: line,
        /** Level as Windows prints it in English, or null where no source gives it. */
        level: z.enum(['Critical', 'Error', 'Warning', 'Information', 'Verbose']).nullable(),
        /** What the numbers inside the event are, and which family they belong to. */
        numbers: line.optional(),
      })
      .optional(),
    /** Symbol in its official spelling, or null where there is none. */
    symbol: z.string().nullable(),
    /** Two to five words: `Socket closed`. */
    name: line,
    /** The one sentence a caller can be told. */
    answer: line,
    /** How we know the meaning; `inferred`: from the same number in another field. */
    status: z.enum(['documented', 'message-text', 'third-party', 'inferred', 'unknown']),
    /** The stage of the connection at which it is met, where that is known. */
    stage: reference('stages').nullable(),
    /** Where a person meets it: `Dialog of mstsc, first number`. */
    met: z.array(line).min(1),
    /** What to do first. May be left out of a reference entry. */
    first: line.optional(),
    facts: facts(reference),
    /** Other codes a person confuses it with, and why they differ. */
    notToConfuse: z.array(z.strictObject({ code: reference('codes'), why: line })).default([]),
    sources: z.array(reference('sources')).min(1),
    reviewed,
  });
