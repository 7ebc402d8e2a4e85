import { classOf, DIGIT, HEX, LETTER, type NumberAtom } from './atoms.ts';

const UNITS: ReadonlySet<string> = new Set(
  (
    'ms msec s sec secs second seconds m min mins minute minutes h hr hrs hour hours day days d week weeks month months ' +
    'year years byte bytes kb mb gb tb kib mib gib tib kbit mbit gbit bit bits bps kbps mbps gbps times x px pixel pixels ' +
    'user users attempt attempts retries session sessions connection connections client clients server servers computer ' +
    'computers machine machines line lines c th st nd rd am pm ghz mhz hz'
  ).split(' '),
);

/** Does a unit, or what is counted, stand behind a number? */
function counted(text: string, end: number): boolean {
  let i = end;
  const c = text.charCodeAt(i);
  if (c === 32) i++;
  if (text.charCodeAt(i) === 176) return true;
  let j = i;
  while (j < i + 13 && classOf(text.charCodeAt(j)) & (HEX | LETTER)) j++;
  if (j === i || j - i > 12 || classOf(text.charCodeAt(j)) !== 0) return false;
  const word = text.slice(i, j).toLowerCase();
  if (word === 'of') return text.charCodeAt(j) === 32 && digit(text.charCodeAt(j + 1));
  if (word === 'not') return text.startsWith(' found', j);
  return UNITS.has(word);
}

const digit = (c: number): boolean => (classOf(c) & DIGIT) !== 0;
const alnum = (c: number): boolean => classOf(c) !== 0;

/** Is `0x` at this place? */
const prefix = (text: string, i: number): boolean => text.charCodeAt(i) === 48 && (text.charCodeAt(i + 1) | 32) === 120;

/**
 * Is a number only a piece of something else: an address, a date, a time, a version, a GUID, a thousand, an amount?
 * Decided by its neighbours alone, at most some fifteen characters away.
 */
export function isLookalike(text: string, atom: NumberAtom): boolean {
  const { start, end, form } = atom;
  if (form === 'hex') return false;
  const l = text.charCodeAt(start - 1);
  const ll = text.charCodeAt(start - 2);
  const r = text.charCodeAt(end);
  const rr = text.charCodeAt(end + 1);
  if (l === 36 || l === 37 || l === 64 || l === 92 || r === 64 || l === 43 || l === 126) return true; // $ % @ \ + ~
  if (r === 92 && !escaped(text, end)) return true;
  if (r === 37 || (l === 91 && r === 93 && rr === 58 && ll !== 32)) return true; // 516%  guacd[516]:
  if (r === 42 && rr === 42 && digit(text.charCodeAt(end + 2))) return true; // 2**32
  if (l === 46 && alnum(ll)) return true;
  if (r === 46 && alnum(rr) && !fraction(text, end)) return true;
  if (l === 58 && classOf(ll) & (DIGIT | HEX) && !letters(text, start - 1)) return true;
  if (r === 58 && (digit(rr) || (form === 'bare' && alnum(rr)))) return true;
  if ((l === 58 && (ll === 58 || (r === 58 && form === 'dec'))) || (r === 58 && rr === 58)) return true;
  if (r === 44 && form === 'dec' && end - start <= 3 && thousands(text, end)) return true;
  if (l === 44 && form === 'dec' && end - start === 3 && digit(ll) && !digit(text.charCodeAt(start - 5))) return true;
  if (
    rr === 32 &&
    (r === 41 || r === 46) &&
    end - start <= 2 &&
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start))
  )
    return true; // 1) the first of a list
  if (joined(text, atom)) return true;
  if ((form === 'bare' || form === 'h') && l === 35) return true; // a colour
  return form === 'dec' && (r === 32 || r === 176 || alnum(r)) && counted(text, end);
}

/** `516\n`: an escape that was copied as text, and no folder that begins with n, r or t. */
function escaped(text: string, i: number): boolean {
  return /^\\[nrt](?![a-z])/.test(text.slice(i, i + 3));
}

/** `.000000`, as signed HRESULTs are printed. */
function fraction(text: string, i: number): boolean {
  const tail = text.slice(i, i + 12);
  return /^\.0{1,8}(?![\w.])/.test(tail);
}

/** Does the word that ends in front of `i` consist of letters alone, and is it longer than a piece of an address? */
function letters(text: string, i: number): boolean {
  return /[a-z_]{4}$/i.test(text.slice(Math.max(0, i - 4), i));
}

function thousands(text: string, i: number): boolean {
  return /^,\d{3}(?!\d)/.test(text.slice(i, i + 5));
}

/** `36870/36887/36888`: five digits each are no date. */
const inSlashes = (text: string, start: number, end: number): boolean =>
  /\d{5}\/$/.test(text.slice(Math.max(0, start - 6), start)) || /^\/\d{5}(?!\d)/.test(text.slice(end, end + 7));

/**
 * Pieces joined by `-` or `/`. Two numbers make a pair (904/7); a third piece makes a date, a GUID, a path.
 * A word in front (`error-516`, `CVE-2026-1`) is left to the label; a word behind is not.
 */
function joined(text: string, { start, end, form }: NumberAtom): boolean {
  const l = text.charCodeAt(start - 1);
  const r = text.charCodeAt(end);
  if (form === 'dec' && end - start === 5 && inSlashes(text, start, end)) return false;
  const left = (l === 45 || l === 47) && alnum(text.charCodeAt(start - 2)) && form !== 'signed';
  const right = (r === 45 || r === 47) && alnum(text.charCodeAt(end + 1));
  if (left && right) return true;
  if (left) {
    let i = start - 2;
    const low = Math.max(0, start - 12);
    let number = true;
    while (i >= low && alnum(text.charCodeAt(i))) number = digit(text.charCodeAt(i--)) && number;
    if (prefix(text, i + 1)) return false;
    const c = text.charCodeAt(i);
    return number
      ? c === 45 || c === 47 || c === 46 || c === 58
      : form === 'bare' || /[0-9]/.test(text.slice(i + 1, start - 1));
  }
  if (!right || prefix(text, end + 1)) return false;
  let i = end + 1;
  while (i < end + 12 && digit(text.charCodeAt(i))) i++;
  const c = text.charCodeAt(i);
  if (i === end + 1 && form === 'dec' && /\bid[ :]{1,2}$/i.test(text.slice(Math.max(0, start - 5), start)))
    return false; // ID 36870-SSL
  return alnum(c) || ((c === 45 || c === 47 || c === 46 || c === 58) && alnum(text.charCodeAt(i + 1)));
}
