import { z } from 'astro/zod';
import { facts, line, reviewed, type Reference } from './common.ts';

/** One stage of a Remote Desktop connection. */
export const stages = (reference: Reference) =>
  z.strictObject({
    /** 1 is the first. No two stages share a number. */
    order: z.int().positive(),
    title: line,
    /** One word or two, for the line of stages: `TLS`. */
    short: line,
    /** What happens here, in one sentence. */
    answer: line,
    /** How one sees that the connection got this far. */
    reached: line,
    /** What a person usually sees when it ends here. */
    fails: line,
    facts: facts(reference),
    sources: z.array(reference('sources')).min(1),
    reviewed,
  });
