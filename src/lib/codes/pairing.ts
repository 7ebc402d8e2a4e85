import type { NumberAtom } from './atoms.ts';
import type { Item } from './items.ts';
import { canBeExtended, isDisconnect, isGatewayReason, looksDisconnect } from './known.ts';
import type { Reading } from './values.ts';
import { WHY } from './why.ts';

/** Between the two numbers of a bare pair: signs and blanks, perhaps one word. "or" makes no pair. */
const TIGHT =
  /^[\s/&,;+|()[\]{}"'*_`~\\<>\u2013\u2014-]*(?:(?:and|with|und|mit|et|avec|y|con|e|com|i|и|и|と|和)\b[\s("'`]*)?$/i;
const FIELD = /(?:[:=\uff1a][\s"'`*(>]*|\n\s*)$/;

/** May this be the first number? Its value as a disconnect reason, and whether it was typed in hex without 0x. */
function first(item: Item, sure: boolean): { n: number; hex: boolean } | null {
  const { atom, label, readings } = item;
  if (atom.kind === 'name') return null;
  if (label !== null && label !== 'generic' && label !== 'disconnect' && label !== 'reason' && label !== 'product')
    return null;
  const { n, asHex, form } = atom;
  if (n > 0x5ffffff || readings[0]?.why === WHY.diagnostic) return null;
  if (form !== 'dec') return form === 'signed' ? null : { n, hex: true };
  const read = readings[0];
  if (read?.family === 'disconnect' || read?.family === 'gateway') return { n: read.n, hex: read.n !== n || n < 10 };
  if (asHex !== null && isDisconnect(asHex) && !isDisconnect(n)) return { n: asHex, hex: true };
  return sure || isDisconnect(n) || looksDisconnect(n) ? { n, hex: n < 10 } : null;
}

/** The readings of the second number. */
function second(atom: NumberAtom, hex: boolean): Reading[] {
  const { n, asHex, form } = atom;
  const reading = (value: number): Reading => ({ family: 'extended', n: value, why: WHY.second });
  if (form !== 'dec' || asHex === null || asHex === n || !hex) return [reading(n)];
  return canBeExtended(n) ? [reading(asHex), reading(n)] : [reading(asHex)];
}

/** Does `b` stand beside `a` as the second number of a dialog, judged by place and form alone? */
function beside(text: string, a: Item, b: Item): boolean {
  if (a.atom.kind === 'name' || b.atom.kind === 'name') return false;
  if (b.label !== null && b.label !== 'generic' && b.label !== 'product') return false;
  if (b.phrase === '#' || b.atom.form === 'signed' || b.atom.form === 'bare') return false;
  const gap = text.slice(a.atom.end, Math.min(b.atom.start, a.atom.end + 161));
  const same = (a.atom.form === 'dec') === (b.atom.form === 'dec');
  const value = b.atom.form === 'dec' ? (b.atom.asHex ?? b.atom.n) : b.atom.n;
  if (!canBeExtended(b.atom.n) && !canBeExtended(value)) return false;
  if (gap.length <= 24 && TIGHT.test(gap)) {
    // {0x2, 0x3, 0x6}
    if (a.label === null && a.atom.form === 'hex' && a.atom.n < 0x100 && text.length > 64 && /^[\s,;|]*$/.test(gap))
      return false;
    // "3334 and 264" lists two reasons.
    if (b.atom.n > 0xff && isDisconnect(b.atom.n) && (b.atom.form === 'dec' ? gap !== '/' : /\p{L}/u.test(gap)))
      return false;
    if (a.atom.form === 'dec' && a.readings.length === 0) {
      return a.atom.n >= 0x64 && a.atom.end - a.atom.start > 2 && (gap === '/' || b.atom.form === 'hex');
    }
    return same || /[/&+(]/.test(gap);
  }
  if (!same || b.atom.form === 'dec' || gap.length > 160 || /\d/.test(gap) || !FIELD.test(gap)) return false;
  const known = a.readings.some(({ family }) => family === 'disconnect' || family === 'gateway') || a.atom.n <= 0x1a;
  if (a.label === null && a.atom.n < 0x100) return false;
  if (a.label === null && b.label === 'generic' && !gap.includes('\n')) return false;
  return known && !(a.phrase !== '' && b.phrase !== '' && a.phrase === b.phrase);
}

const isExtendedItem = (item: Item): boolean => item.label === 'extended' || item.readings[0]?.family === 'extended';

/** Join the two numbers of a dialog: the first becomes a disconnect reason, the second an extended one. */
export function pairUp(text: string, items: readonly Item[]): void {
  for (let i = 0; i + 1 < items.length; i++) {
    const a = items[i];
    const b = items[i + 1];
    if (!a || !b) continue;
    const named = b.label === 'extended' || (b.atom.kind === 'name' && isExtendedItem(b));
    if (b.atom.start - a.atom.end > 200) continue;
    const next = items[i + 2];
    const own = next?.label === 'extended' && b.label !== null && next.atom.start - b.atom.end <= 80;
    if (!named && (own || !beside(text, a, b))) continue;
    const found = first(a, named && a.label !== null);
    if (!found) continue;
    if (a.label === null && named && a.readings.length === 0) {
      if (!isDisconnect(found.n) || b.atom.start - a.atom.end > 40) continue;
    }
    const family = isGatewayReason(found.n) ? 'gateway' : 'disconnect';
    a.readings = [{ family, n: found.n, why: a.label === 'disconnect' ? WHY.disconnect : WHY.first }];
    if (!named && b.atom.kind === 'number') b.readings = second(b.atom, found.hex);
    i++;
  }
}
