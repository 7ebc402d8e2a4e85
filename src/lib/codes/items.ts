import type { NameAtom, NumberAtom } from './atoms.ts';
import { isKerberos } from './events.ts';
import { numberOf } from './format.ts';
import { isDisconnect, looksDisconnect } from './known.ts';
import { isLookalike } from './lookalike.ts';
import { numberItem, type Item } from './number-item.ts';
import type { Scan } from './scan.ts';
import { Text } from './text.ts';
import type { Reading } from './values.ts';
import { WHY } from './why.ts';
import { unwrapWin32 } from './wrapped.ts';

export type { Item } from './number-item.ts';

function nameItem(atom: NameAtom): Item {
  const { family, value } = atom.code;
  const n = numberOf(value);
  const readings: Reading[] = n === null ? [] : [{ family, n, why: WHY.name }];
  return { atom, label: null, phrase: '', readings, provider: null };
}

/** Numbers that are pieces of something else fall away here; a number without a reading stays, a pair may need it. */
export function itemsOf(text: string, { atoms, words }: Scan): Item[] {
  const short = words === 0 && atoms.length <= 2 && text.length <= 64 && !text.includes('#');
  const alone = short && !atoms.some((atom) => atom.kind === 'number' && isLookalike(text, atom));
  const whole = new Text(text);
  const items: Item[] = [];
  const seen = { disconnect: false, kerberos: false };
  let floor = 0;
  for (const atom of atoms) {
    if (atom.kind === 'name') items.push(nameItem(atom));
    else if (!isLookalike(text, atom) && !isRepeated(text, items[items.length - 1], atom)) {
      const item = numberItem(whole, atom, floor, alone, items[items.length - 1]);
      if (seen.disconnect && item.phrase === 'value') item.readings = [...item.readings, ...eventValue(atom)];
      if (seen.kerberos && item.label === 'generic' && atom.n < 0x60) item.readings = [];
      if (item.label === 'event') {
        seen.disconnect ||= atom.n === 1026;
        seen.kerberos ||= isKerberos(atom.n);
      }
      items.push(item);
    }
    floor = atom.end;
  }
  unwrapWin32(items);
  // Two bare numbers of which one means nothing are an amount (24/7); a pair is made of the others later.
  const [a, b] = items;
  if (alone && a && b && isBare(b) && isBare(a) && a.readings.length === 0) return [];
  return items;
}

const isBare = ({ atom }: Item): boolean => atom.kind === 'number' && atom.form === 'dec';

/** `0x904 (2308)`: the same number once more, in another form. */
function isRepeated(text: string, last: Item | undefined, { start, n, form }: NumberAtom): boolean {
  if (
    last?.atom.kind !== 'number' ||
    last.atom.n !== n ||
    last.readings.length === 0 ||
    last.atom.form === form ||
    start - last.atom.end > 4
  )
    return false;
  const gap = text.slice(last.atom.end, start);
  return /^\s?(?:[(=[]|= ?)$/.test(gap);
}

/** The data element `Value` of event 1026 holds the disconnect reason in decimal. */
function eventValue({ n, form }: NumberAtom): Reading[] {
  return form === 'dec' && (isDisconnect(n) || looksDisconnect(n)) ? [{ family: 'disconnect', n, why: WHY.event }] : [];
}
