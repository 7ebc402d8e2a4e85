import type { strength } from '../schema/common.ts';
import type { z } from 'astro/zod';

export type Strength = z.infer<typeof strength>;

/** Tiers of strength: 0 documented, or confirmed by log or cure; 1 reported; 2 inferred. */
const TIER: Record<Strength, 0 | 1 | 2> = { documented: 0, cured: 0, logged: 0, reported: 1, inferred: 2 };

type Counts = readonly [number, number, number];

const countTiers = (evidence: readonly { kind: Strength }[]): Counts => {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { kind } of evidence) counts[TIER[kind]] += 1;
  return counts;
};

/**
 * Order of two causes on a page: more evidence of the strongest tier first, then of the next. A cause with one item of a
 * stronger tier stands before any number of weaker ones. Returns a number for `Array.sort`.
 */
export function compareEvidence(a: readonly { kind: Strength }[], b: readonly { kind: Strength }[]): number {
  const [ca, cb] = [countTiers(a), countTiers(b)];
  return cb[0] - ca[0] || cb[1] - ca[1] || cb[2] - ca[2];
}

/** Counts in the only words this site has for strength: `1 documented`, `2 confirmed by log or cure`, … */
export function evidenceWords(evidence: readonly { kind: Strength }[]): { words: string; kind: Strength }[] {
  const count = (...kinds: Strength[]) => evidence.filter(({ kind }) => kinds.includes(kind)).length;
  const rows: [number, string, Strength][] = [
    [count('documented'), 'documented', 'documented'],
    [count('cured', 'logged'), 'confirmed by log or cure', 'cured'],
    [count('reported'), 'reported', 'reported'],
    [count('inferred'), 'inferred', 'inferred'],
  ];
  return rows.filter(([n]) => n > 0).map(([n, words, kind]) => ({ words: `${n} ${words}`, kind }));
}
