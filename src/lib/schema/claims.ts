import { z } from 'astro/zod';
import { line, reviewed, type Reference } from './common.ts';

/** A claim that circulates about a code, a cause or a fix, and the verdict on it. */
export const claims = (reference: Reference) =>
  z.strictObject({
    /** Place in the list of claims; permanent. */
    number: z.int().positive(),
    /** The claim, in our words. */
    claim: line,
    verdict: z.enum(['true', 'partly', 'unsupported', 'false', 'harmful']),
    /** Why, in one to three sentences. */
    reason: line,
    /** What to do instead. Required for `harmful`. */
    instead: line.optional(),
    codes: z.array(reference('codes')).default([]),
    pairs: z.array(reference('pairs')).default([]),
    causes: z.array(reference('causes')).default([]),
    fixes: z.array(reference('fixes')).default([]),
    /** What the verdict rests on. May be empty only where the reason says that no source was found. */
    sources: z.array(reference('sources')).default([]),
    reviewed,
  });
