import { z } from 'astro/zod';
import { FAMILIES } from '../codes/families.ts';
import { facts, line, reviewed, type Reference } from './common.ts';

/** One number space: `families/<family>.md`. */
export const families = (reference: Reference) =>
  z.strictObject({
    family: z.enum(FAMILIES),
    title: line,
    /** What a number of this family is, in one sentence. */
    answer: line,
    /** Which machine or program sends or makes it. */
    sender: line,
    /** Where people see it. */
    seen: line,
    /** How a number in it is built. */
    built: line,
    facts: facts(reference),
    sources: z.array(reference('sources')).min(1),
    reviewed,
  });
