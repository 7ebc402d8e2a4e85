import { classOf, DIGIT, isWide, LETTER, UNDERSCORE, type Atom } from './atoms.ts';
import { codeAt, type Names } from './names.ts';
import { readGrouped, readNumber } from './number.ts';

/** What a text holds: numbers and known names in reading order, and how much else. */
export type Scan = { readonly atoms: readonly Atom[]; readonly words: number };

const LONGEST_NAME = 64;

/** The end of an address that begins somewhere before `i`: the next blank, quote, bracket or letter beyond ASCII. */
function endOfUrl(text: string, i: number): number {
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c >= 127 || c === 34 || c === 39 || c === 60 || c === 62 || c === 41 || c === 93 || c === 125) break;
  }
  return i;
}

/** Names without an underscore begin with one of these: `exDisc…`, `disconnectReason…`, `WSA…`, `ERRINFO…`. */
function mayBeName(text: string, start: number, length: number, seen: number): boolean {
  if (length < 6 || length > LONGEST_NAME) return false;
  if (seen & UNDERSCORE) return true;
  const c = text.charCodeAt(start) | 32;
  if (length < 8) return false;
  const next = text.charCodeAt(start + 1) | 32;
  return (
    (c === 101 && next === 120 && length > 12) ||
    (c === 100 && next === 105 && length > 16) ||
    (c === 119 && next === 115 && (text.charCodeAt(start + 2) | 32) === 97)
  );
}

/** `&HFBFA`, as Visual Basic writes hex. */
const isBasic = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 38 && (text.charCodeAt(start) | 32) === 104;

/** One run of word characters: a name, a number or neither. */
function atomOf(text: string, start: number, end: number, seen: number, names: Names): Atom | null {
  if (seen & UNDERSCORE) {
    while (start < end && text.charCodeAt(start) === 95) start++;
    while (end > start && text.charCodeAt(end - 1) === 95) end--;
  }
  if (mayBeName(text, start, end - start, seen)) {
    const code = codeAt(text, start, end, names);
    if (code) return { kind: 'name', start, end, code };
  }
  if (seen === DIGIT && end - start === 1 && text.charCodeAt(end) === 44) {
    const grouped = readGrouped(text, start);
    if (grouped) return grouped;
  }
  if ((seen & DIGIT) === 0 && !isBasic(text, start)) return null;
  let inner = 0;
  if (seen & UNDERSCORE) {
    for (let i = start; i < end; i++) inner |= classOf(text.charCodeAt(i));
    if (inner & UNDERSCORE) return null;
  } else inner = seen;
  return readNumber(text, start, end, inner);
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Digits that are plainly a piece of a time, an address, a date or a version; `isLookalike` sees to the rest. */
function isPiece(text: string, start: number, end: number): boolean {
  const l = text.charCodeAt(start - 1);
  const r = text.charCodeAt(end);
  if (r === 58) return isDigit(text.charCodeAt(end + 1));
  if (l === 58 || l === 46) return isDigit(text.charCodeAt(start - 2));
  if (end - start === 5 && (l === 47 || r === 47)) return false; // no part of a date has five digits
  if (l === 45 || l === 47) {
    if (!isDigit(text.charCodeAt(start - 2))) return false;
    if (l === r) return isDigit(text.charCodeAt(end + 1));
    let i = start - 3;
    while (i > start - 7 && isDigit(text.charCodeAt(i))) i--;
    return text.charCodeAt(i) === l && isDigit(text.charCodeAt(i - 1)); // the end of a date
  }
  if (r !== 45 && r !== 47) return false;
  let i = end + 1;
  while (i < end + 5 && isDigit(text.charCodeAt(i))) i++;
  return i > end + 1 && text.charCodeAt(i) === r && isDigit(text.charCodeAt(i + 1)); // its beginning
}

/** One pass over a folded text. Linear: a run is read once, and reading it looks at most a fixed distance around. */
export function scan(text: string, names: Names): Scan {
  const atoms: Atom[] = [];
  let words = 0;
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    let k = classOf(c);
    if (k === 0) {
      if (c === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) {
        words++;
        i = endOfUrl(text, i);
      } else {
        if (c > 127 && isWide(c)) words++;
        i++;
      }
      continue;
    }
    const start = i;
    let seen = 0;
    while (k !== 0) {
      seen |= k;
      k = classOf(text.charCodeAt(++i));
    }
    if (
      (seen & (DIGIT | UNDERSCORE)) === 0 &&
      !isBasic(text, start) &&
      !(seen & LETTER && mayBeName(text, start, i - start, seen))
    ) {
      words++;
      continue;
    }
    if (seen === DIGIT && isPiece(text, start, i)) {
      words++;
      continue;
    }
    const atom = atomOf(text, start, i, seen, names);
    if (!atom) {
      words++;
      continue;
    }
    atoms.push(atom);
    if (atom.end > i) i = atom.end;
    else if (atom.end > start && atom.end < i && text.charCodeAt(atom.end) !== 95) i = atom.end;
  }
  return { atoms, words };
}
