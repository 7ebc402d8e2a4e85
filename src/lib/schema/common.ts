import { z } from 'astro/zod';
import type { reference } from 'astro:content';

/** Astro's `reference`, passed in so that a schema can be tested without Astro. */
export type Reference = typeof reference;

/** One line of prose. Inline Markdown is allowed: `code`, **strong**, *emphasis*, [links](/causes/…/). */
export const line = z.string().trim().min(1);

/** The day somebody last compared this entry with its sources, `YYYY-MM-DD`. */
export const reviewed = z.coerce.date();

/** Machines a person acts on. The words are printed on pages, so they are the field's own. */
export const place = z.enum([
  'client',
  'host',
  'network',
  'gateway',
  'broker',
  'domain controller',
  'licence server',
  'relay',
]);

/** Who may do it, weakest right first. */
export const actor = z.enum(['anyone', 'local administrator', 'domain administrator', 'network administrator']);

/** How strongly a source supports what is said; the order is the order of strength. */
export const strength = z.enum(['documented', 'cured', 'logged', 'reported', 'inferred']);

/** A statement with its strength. `unknown` says that nobody knows, and then has no source. */
export const facts = (reference: Reference) =>
  z
    .array(
      z.discriminatedUnion('strength', [
        z.strictObject({
          text: line,
          strength,
          sources: z.array(reference('sources')).min(1),
        }),
        z.strictObject({ text: line, strength: z.literal('unknown') }),
      ]),
    )
    .default([]);
