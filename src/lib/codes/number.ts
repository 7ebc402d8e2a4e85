import { classOf, DIGIT, HEX, type Form, type NumberAtom } from './atoms.ts';
import { isLabelWord } from './labels.ts';

/** Words that a copied dialog glues to the number before them: `0x904Extended error code`. */
const GLUED = /^(?:ext|err|erw|code|cód|cod|activ|correl|time|reason|hresult|status|substatus|sub)/i;

const atom = (start: number, end: number, form: Form, n: number, asHex: number | null): NumberAtom | null =>
  n <= 0xffffffff ? { kind: 'number', start, end, form, n, asHex } : null;

/** The end of the hex digits from `i`, not beyond `end`. */
function hexEnd(text: string, i: number, end: number): number {
  while (i < end && classOf(text.charCodeAt(i)) & (DIGIT | HEX)) i++;
  return i;
}

/** Hex digits from `i` after 0x. Nine digits, or a tail that is no glued word, are malformed and not guessed. */
function prefixed(text: string, start: number, i: number, end: number): NumberAtom | null {
  let stop = hexEnd(text, i, end);
  if (stop < end) {
    // A glued word may begin with hex letters ("Extended", "Code"), so the split lies somewhere in front of `stop`.
    let split = stop;
    while (split > i && !GLUED.test(text.slice(split, split + 12)) && !capitalised(text, split, end)) split--;
    if (split === i) return null;
    stop = split;
  }
  const length = stop - i;
  // An HRESULT in 64 bits carries its sign on: 0xFFFFFFFF80070005.
  if (length === 16 && /^f{8}[89a-f]/i.test(text.slice(i, i + 9))) i += 8;
  else if (length > 8) return null;
  return length >= 1 ? atom(start, stop, 'hex', parseInt(text.slice(i, stop), 16), null) : null;
}

/** `Timestamp`, `Erweiterter`: a capital, then small letters only, at least four in all. */
function capitalised(text: string, i: number, end: number): boolean {
  const tail = text.slice(i, Math.min(end, i + 24));
  return /^[A-Z][a-z]{3,}$/.test(tail);
}

/**
 * Read one run of word characters as a number.
 * @param seen the classes that occur in the run
 * @returns null where the run is no number of 32 bits
 */
export function readNumber(text: string, start: number, end: number, seen: number): NumberAtom | null {
  const first = text.charCodeAt(start);
  if (first === 48 && (text.charCodeAt(start + 1) | 32) === 120) return prefixed(text, start, start + 2, end);
  const length = end - start;
  if ((seen & ~(DIGIT | HEX)) === 0 && length >= 8 && length % 8 === 0) {
    const status = binaryStatus(text, end);
    if (status) return status;
  }
  if (seen === DIGIT)
    return length <= 10 ? decimal(text, start, end) : length === 20 ? extended64(text, start, end) : null;
  if (length > 24) return null;
  const run = text.slice(start, end);
  if ((seen & ~(DIGIT | HEX)) === 0) return length <= 8 ? atom(start, end, 'bare', parseInt(run, 16), null) : null;
  if (/^[0-9a-f]{1,8}h$/i.test(run)) return atom(start, end, 'h', parseInt(run, 16), null);
  if (text.charCodeAt(start - 1) === 38 && /^H[0-9a-f]{1,8}$/i.test(run)) {
    return atom(start - 1, end, 'hex', parseInt(run.slice(1), 16), null);
  }
  return gluedBefore(text, run, start, end);
}

/** `code0x904`: a word of ours in front. `\n0x904`: an escape that was copied as text. */
function gluedBefore(text: string, run: string, start: number, end: number): NumberAtom | null {
  const at = run.search(/0x/i);
  if (at < 1) return null;
  const word = run.slice(0, at);
  const escape = at === 1 && text.charCodeAt(start - 1) === 92 && 'nrt'.includes(word);
  return escape || isLabelWord(word) ? prefixed(text, start + at, start + at + 2, end) : null;
}

/** `18446744071562362883`: an HRESULT of 64 bits with its sign carried on, unsigned. */
function extended64(text: string, start: number, end: number): NumberAtom | null {
  const n = BigInt(text.slice(start, end)) - 0xffffffff00000000n;
  return n >= 0x80000000n && n <= 0xffffffffn ? atom(start, end, 'hex', Number(n), null) : null;
}

/** The last DWORD in front of `</Binary>`: TermDD 56 stores an NTSTATUS there, bytes reversed, 0xC turned into 0xD. */
function binaryStatus(text: string, end: number): NumberAtom | null {
  if (!/^\s{0,3}<\/Binary/i.test(text.slice(end, end + 11))) return null;
  const bytes = text.slice(end - 8, end).match(/../g) ?? [];
  const n = parseInt(bytes.reverse().join(''), 16);
  if (n >>> 28 !== 0xd && n >>> 28 !== 0xc) return null;
  return { kind: 'number', start: end - 8, end, form: 'hex', n: (n & ~0x10000000) >>> 0, asHex: null, binary: true };
}

function decimal(text: string, start: number, end: number): NumberAtom | null {
  let n = 0;
  let hex = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    n = n * 10 + digit;
    hex = hex * 16 + digit;
  }
  const length = end - start;
  const before = text.charCodeAt(start - 1);
  const dash = before === 45 || ((before === 0x2013 || before === 0x2014) && length >= 7);
  const outer = text.charCodeAt(start - 2);
  if (dash && n > 0 && n <= 0x80000000 && classOf(outer) === 0 && outer !== 45 && outer !== 41) {
    return atom(start - 1, end, 'signed', 2 ** 32 - n, null);
  }
  return atom(start, end, 'dec', n, length <= 8 ? hex : null);
}

/** `-2,147,024,894`: a signed HRESULT with separators, as Windows prints some traces. */
export function readGrouped(text: string, start: number): NumberAtom | null {
  if (text.charCodeAt(start - 1) !== 45 || classOf(text.charCodeAt(start - 2)) !== 0) return null;
  const run = /^[12](?:,\d{3}){3}(?![\d,])/.exec(text.slice(start, start + 14))?.[0];
  const n = run === undefined ? 0 : Number(run.replaceAll(',', ''));
  return run === undefined || n > 0x80000000 ? null : atom(start - 1, start + run.length, 'signed', 2 ** 32 - n, null);
}
