import { clean } from './clean.ts';
import type { Family } from './families.ts';
import { valueOf } from './format.ts';
import { itemsOf } from './items.ts';
import { mergeNames } from './merge.ts';
import type { Names } from './names.ts';
import { pairUp } from './pairing.ts';
import { scan } from './scan.ts';
import type { Reading } from './values.ts';
import { WHY, type Why } from './why.ts';

/** One reading of one place in the text. Readings of the same place stand together, the most plausible first. */
export type Candidate = {
  readonly family: Family;
  /** Canonical: lower-case hex without padding; events decimal. */
  readonly value: string;
  /** Where it stands in the text as it was given, UTF-16 indices; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly why: Why;
  /** Folder of the provider of an event, where the text names one; `FOREIGN` where it names one of somebody else. */
  readonly provider?: string;
};

/**
 * The Remote Desktop codes in a text: a dialog in any language, a log line, a pair, a number, a name.
 * Places never overlap; two candidates either share a place or are apart. Linear in the length of the text; never throws.
 * @param names the names to know besides numbers; `parse` is the same with every name the grammar knows by itself
 * @returns candidates in reading order; none where the text holds no code
 */
export const read = (text: string, names: Names): Candidate[] => readAll(text, names).codes;

/** The same, and the TLS alerts that Schannel reports: numbers with a page, though no codes of Remote Desktop. */
export function readAll(text: string, names: Names): { codes: Candidate[]; alerts: Candidate[] } {
  const { text: visible, at } = clean(text);
  const items = mergeNames(visible, itemsOf(visible, scan(visible, names)));
  pairUp(visible, items);
  const codes: Candidate[] = [];
  const alerts: Candidate[] = [];
  for (const { atom, readings, provider } of items) {
    const start = at(atom.start);
    const end = at(atom.end - 1) + 1;
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i];
      if (!reading || (i > 0 && repeats(readings, i))) continue;
      const { family, n, why } = reading;
      const value = valueOf(family, n);
      const found = why === WHY.alert ? alerts : codes;
      if (provider !== null && family === 'event') found.push({ family, value, start, end, why, provider });
      else found.push({ family, value, start, end, why });
    }
  }
  return { codes, alerts };
}

/** Did an earlier reading of the same place say the same? */
function repeats(readings: readonly Reading[], index: number): boolean {
  const { family, n } = readings[index] ?? {};
  for (let i = 0; i < index; i++) if (readings[i]?.family === family && readings[i]?.n === n) return true;
  return false;
}
