import type { Item } from './items.ts';

/** Furthest distance between a name and its number. */
const REACH = 40;

/** How a name and a number can belong together: side by side, or on one line with a few words between. */
function apart(text: string, left: Item, right: Item): 'beside' | 'near' | null {
  const from = left.atom.end;
  const to = right.atom.start;
  if (to - from > REACH) return null;
  const gap = text.slice(from, to);
  if (to - from <= 12 && /^[^\p{L}\p{N}\n]*$/u.test(gap)) return 'beside';
  if (to - from <= 12 && left.label === null && right.label === null && /^[\s>|:=()[\]-]*$/.test(gap)) return 'beside';
  return gap.includes('\n') ? null : 'near';
}

/**
 * `NAME (0x…)` and `0x… NAME` are one code. The number goes, unless it is the HRESULT around the name's Win32 error.
 * The status names of Guacamole are everyday words: without their number they go.
 */
export function mergeNames(text: string, items: readonly Item[]): readonly Item[] {
  if (!items.some(({ atom }) => atom.kind === 'name')) return items;
  const dropped = new Set<Item>();
  const paired = new Set<Item>();
  for (let i = 0; i + 1 < items.length; i++) {
    const left = items[i];
    const right = items[i + 1];
    if (!left || !right || left.atom.kind === right.atom.kind || dropped.has(left)) continue;
    const distance = apart(text, left, right);
    if (distance === null) continue;
    const [name, number] = left.atom.kind === 'name' ? [left, right] : [right, left];
    const { family, n: value } = name.readings[0] ?? {};
    if (number.atom.kind !== 'number' || value === undefined) continue;
    const { n, asHex } = number.atom;
    const same = n === value || asHex === value || (n >>> 16 === 1 && (n & 0xffff) === value);
    const inside = (n >>> 16 === 0x8007 || (family === 'gateway' && n < 0x10000)) && (n & 0xffff) === (value & 0xffff);
    if (distance === 'near' && !(n === value && value > 0x100)) continue;
    if (same || (inside && family === 'gateway')) {
      dropped.add(number);
      paired.add(name);
    } else if (inside) dropped.add(name);
  }
  return items.filter((item) => !dropped.has(item) && !(isWord(item) && !paired.has(item)));
}

const isWord = ({ atom, readings }: Item): boolean => atom.kind === 'name' && readings[0]?.family === 'unknown';
