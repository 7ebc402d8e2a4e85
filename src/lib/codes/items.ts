import type { Atom, NameAtom, NumberAtom } from './atoms.ts';
import { contextOf } from './context.ts';
import { numberOf } from './format.ts';
import type { Label } from './labels.ts';
import { isLookalike } from './lookalike.ts';
import { isDisconnect, looksDisconnect } from './known.ts';
import { readingsOf } from './readings.ts';
import type { Scan } from './scan.ts';
import type { Reading } from './values.ts';
import { WHY } from './why.ts';

/** An atom with its label and its readings so far. */
export type Item = {
  readonly atom: Atom;
  readonly label: Label;
  readonly phrase: string;
  readings: readonly Reading[];
};

/** `ConnectionFailedServerDisconnect (-2147467259)`: Azure Virtual Desktop prints the number behind a camel-case name. */
const CAMEL_NAME = /[a-z][A-Z][A-Za-z]{3,60} ?\($/;

function nameItem(atom: NameAtom): Item {
  const { family, value } = atom.code;
  const n = numberOf(value);
  return { atom, label: null, phrase: '', readings: n === null ? [] : [{ family, n, why: WHY.name }] };
}

/** Numbers that are pieces of something else fall away here; a number without a reading stays, a pair may need it. */
export function itemsOf(text: string, { atoms, words }: Scan): Item[] {
  const short = words === 0 && atoms.length <= 2 && text.length <= 64 && !text.includes('#');
  const alone = short && !atoms.some((atom) => atom.kind === 'number' && isLookalike(text, atom));
  const items: Item[] = [];
  let floor = 0;
  let disconnectEvent = false;
  for (const atom of atoms) {
    if (atom.kind === 'name') items.push(nameItem(atom));
    else if (!isLookalike(text, atom)) {
      const item = numberItem(text, atom, floor, alone);
      if (disconnectEvent && item.phrase === 'value') item.readings = [...item.readings, ...eventValue(atom)];
      disconnectEvent ||= item.label === 'event' && atom.n === 1026;
      items.push(item);
    }
    floor = atom.end;
  }
  // Two bare numbers of which one means nothing are an amount (24/7); a pair is made of the others later.
  const [a, b] = items;
  if (alone && a && b && isBare(b) && isBare(a) && a.readings.length === 0) return [];
  return items;
}

const isBare = ({ atom }: Item): boolean => atom.kind === 'number' && atom.form === 'dec';

function numberItem(text: string, atom: NumberAtom, floor: number, alone: boolean): Item {
  let { label, phrase } = contextOf(text, atom, floor);
  const bracket = text.charCodeAt(atom.start - 1) === 40;
  if (bracket && label !== 'never' && CAMEL_NAME.test(text.slice(Math.max(0, atom.start - 64), atom.start)))
    label = 'generic';
  if (label === null && text.charCodeAt(atom.start - 1) === 35 && atom.form !== 'hex') phrase = '#';
  return { atom, label, phrase, readings: readingsOf(atom, label, alone) };
}

/** The data element `Value` of event 1026 holds the disconnect reason in decimal. */
function eventValue({ n, form }: NumberAtom): Reading[] {
  return form === 'dec' && (isDisconnect(n) || looksDisconnect(n)) ? [{ family: 'disconnect', n, why: WHY.event }] : [];
}

/** `NAME (0x…)` and `0x… NAME` are one code. The number goes, unless it is the HRESULT around the name's Win32 error. */
export function mergeNames(text: string, items: readonly Item[]): Item[] {
  const dropped = new Set<Item>();
  for (const [i, left] of items.entries()) {
    const right = items[i + 1];
    if (!right || dropped.has(left) || left.atom.kind === right.atom.kind) continue;
    const gap = text.slice(left.atom.end, Math.min(right.atom.start, left.atom.end + 13));
    if (gap.length > 12 || !/^[^\p{L}\p{N}\n]*$/u.test(gap)) continue;
    const [name, number] = left.atom.kind === 'name' ? [left, right] : [right, left];
    const value = name.readings[0]?.n;
    if (number.atom.kind !== 'number' || value === undefined) continue;
    const { n, asHex } = number.atom;
    if (n === value || asHex === value || (n >>> 16 === 1 && (n & 0xffff) === value)) dropped.add(number);
    else if (n >>> 16 === 0x8007 && (n & 0xffff) === value) dropped.add(name);
  }
  return items.filter((item) => !dropped.has(item));
}
