import { clean } from './clean.ts';
import type { Family } from './families.ts';
import { valueOf } from './format.ts';
import { itemsOf } from './items.ts';
import { mergeNames } from './merge.ts';
import { NAMES, type Names } from './names.ts';
import { pairUp } from './pairing.ts';
import { scan } from './scan.ts';
import type { Why } from './why.ts';

/** One reading of one place in the text. Readings of the same place stand together, the most plausible first. */
export type Candidate = {
  readonly family: Family;
  /** Canonical: lower-case hex without padding; events decimal. */
  readonly value: string;
  /** Where it stands in the text as it was given, UTF-16 indices; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly why: Why;
  /** Folder of the provider of an event, where the text names one. */
  readonly provider?: string;
};

/**
 * The Remote Desktop codes in a text: a dialog in any language, a log line, a pair, a number, a name.
 * Places never overlap; two candidates either share a place or are apart. Linear in the length of the text; never throws.
 * @param names the names to know besides numbers
 * @returns candidates in reading order; none where the text holds no code
 */
export function parse(text: string, names: Names = NAMES): Candidate[] {
  const { text: visible, at } = clean(text);
  const items = mergeNames(visible, itemsOf(visible, scan(visible, names)));
  pairUp(visible, items);
  const found: Candidate[] = [];
  for (const { atom, readings, provider } of items) {
    const seen = new Set<string>();
    for (const { family, n, why } of readings) {
      const value = valueOf(family, n);
      if (seen.has(family + value)) continue;
      seen.add(family + value);
      const place = { start: at(atom.start), end: at(atom.end - 1) + 1 };
      found.push({ family, value, ...place, why, ...(provider === null || family !== 'event' ? {} : { provider }) });
    }
  }
  return found;
}
