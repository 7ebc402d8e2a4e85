import { z } from 'astro/zod';
import { registryChange } from './registry-change.ts';
import { actor, facts, line, place, reviewed, type Reference } from './common.ts';

/** One fix: `fixes/<slug>/index.md`, with `apply.ps1`, `verify.ps1`, `undo.ps1` beside it where the change is not a registry value. */
export const fixes = (reference: Reference) =>
  z.strictObject({
    title: line,
    /** What it does, in one sentence. */
    answer: line,
    /** `change` alters a machine, `test` only looks or tries, `advice` is a way of connecting. */
    kind: z.enum(['change', 'test', 'advice']),
    where: place,
    who: actor,
    risk: z.strictObject({ level: z.enum(['none', 'low', 'medium', 'high']), why: line }),
    /** What happens to people: restarts, sessions that end, prompts that appear. */
    disturbs: line,
    /** What must be true before the first command, in order; the second way in stands here. */
    before: z.array(line).default([]),
    /** Registry values to set. PowerShell, .reg and reg.exe forms are made from them. */
    changes: z.array(registryChange).default([]),
    /** Steps by hand: the whole fix where there is no command, else what remains after it. */
    steps: z.array(line).default([]),
    /** What the commands print when all is well. `undo` is required where undo.ps1 or `changes` exists. */
    expect: z.strictObject({ apply: line.optional(), verify: line, undo: line.optional() }),
    /** Why there is nothing to undo, or how to undo by hand. Required where neither undo.ps1 nor `changes` exists. */
    noUndo: line.optional(),
    /** The Group Policy form, as the template names it. */
    policy: z
      .strictObject({
        /** Setting's display name. */
        setting: line,
        /** Category path in the editor. */
        path: line,
        /** What to choose. */
        choose: line,
        source: reference('sources'),
      })
      .optional(),
    facts: facts(reference),
    /** What goes wrong if it is done carelessly. */
    warnings: z.array(z.strictObject({ text: line, sources: z.array(reference('sources')).default([]) })).default([]),
    sources: z.array(reference('sources')).min(1),
    reviewed,
  });
