/** A text without invisible characters, and where each of its characters stood. */
type Clean = { readonly text: string; readonly at: (index: number) => number };

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const FOLDABLE = /[\u00a0\u066b\u0660-\u0669\u06f0-\u06f9\u2000-\u200a\u2010\u2011\u202f\u2212\u3000\uff01-\uff5e]/g;

/** Full-width ASCII, Arabic digits, wide blanks and the minus sign become ASCII: one unit for one unit, so indices hold. */
function ascii(s: string): string {
  const c = s.charCodeAt(0);
  if (c >= 0xff01 && c <= 0xff5e) return String.fromCharCode(c - 0xfee0);
  if (c >= 0x660 && c <= 0x669) return String.fromCharCode(c - 0x660 + 48);
  if (c >= 0x6f0 && c <= 0x6f9) return String.fromCharCode(c - 0x6f0 + 48);
  if (c === 0x66b) return '.';
  return c === 0x2212 || c === 0x2010 || c === 0x2011 ? '-' : ' ';
}

/**
 * The text as the grammar reads it. Zero-width characters, soft hyphens, byte order marks and direction marks fall away.
 * @returns `at` leads from an index in the clean text back to the text as it was given
 */
export function clean(text: string): Clean {
  if (!/[^\u0000-\u007f]/.test(text)) return { text, at: (index) => index };
  const folded = text.replace(FOLDABLE, ascii);
  const starts: number[] = [];
  const shifts: number[] = [];
  let removed = 0;
  const visible = folded.replace(INVISIBLE, (s: string, index: number) => {
    starts.push(index - removed);
    removed += s.length;
    shifts.push(removed);
    return '';
  });
  if (removed === 0) return { text: folded, at: (index) => index };
  return {
    text: visible,
    at: (index) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= index) low = middle + 1;
        else high = middle;
      }
      return index + (shifts[low - 1] ?? 0);
    },
  };
}
