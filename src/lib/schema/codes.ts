import { z } from 'astro/zod';
import { FAMILIES } from '../codes/families.ts';
import { facts, line, reviewed, type Reference } from './common.ts';

/** One code. The file is `codes/<family>/<value>.md`, the value in lower-case hex without padding (events: decimal). */
export const codes = (reference: Reference) =>
  z.strictObject({
    family: z.enum(FAMILIES),
    /** Canonical value, equal to the file name. Quote it, or YAML reads a number. */
    value: z.string().regex(/^(0x[0-9a-f]+|\d+)$/),
    /** Symbol in its official spelling, or null where there is none. */
    symbol: z.string().nullable(),
    /** Two to five words: `Socket closed`. */
    name: line,
    /** The one sentence a caller can be told. */
    answer: line,
    /** How we know the meaning. */
    status: z.enum(['documented', 'message-text', 'third-party', 'unknown']),
    /** The stage of the connection at which it is met, where that is known. */
    stage: reference('stages').nullable(),
    /** Where a person meets it: `Dialog of mstsc, first number`. */
    met: z.array(line).min(1),
    /** What to do first. */
    first: line,
    facts: facts(reference),
    /** Other codes a person confuses it with, and why they differ. */
    notToConfuse: z.array(z.strictObject({ code: reference('codes'), why: line })).default([]),
    sources: z.array(reference('sources')).min(1),
    reviewed,
  });
