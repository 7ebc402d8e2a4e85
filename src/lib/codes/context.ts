import { classOf, isWide, type NumberAtom } from './atoms.ts';
import { labelOf, splitWord, type Label } from './labels.ts';

/** A label, the words it was read from (nearest first), and whether it stands on the line above. */
type Context = { readonly label: Label; readonly phrase: string };

const REACH = 80;
const WORDS = 8;
const isWord = (c: number): boolean => classOf(c) !== 0 || (c > 127 && isWide(c));

/**
 * The words in front of an atom, nearest first, in lower case.
 * They end at another number, at the end of a sentence, at a bracket of a log prefix, and at most one line above;
 * `loose`: a full stop ends them, or they stand on the line above and no colon ends it, so they may be prose.
 */
function wordsBefore(text: string, floor: number, start: number): { words: string[]; loose: boolean } {
  const words: string[] = [];
  const low = Math.max(floor, start - REACH);
  let lines = 0;
  let above = false;
  let ended = false;
  let i = start - 1;
  while (i >= low && words.length < WORDS) {
    const c = text.charCodeAt(i);
    if (!isWord(c)) {
      if (c === 10 && (words.length > 0 || ++lines > 2)) break;
      if (lines > 0 && words.length === 0 && (c === 58 || c === 61 || c === 62)) above = true;
      if (c === 59 && words.length > 0) break;
      if (c === 46 && words.length === 0) {
        if (lines > 0) break;
        ended = true;
      }
      if ((c === 46 || c === 33 || c === 63) && words.length > 0 && !isWord(text.charCodeAt(i + 1))) break;
      if (c === 0x3002 || (c === 93 && words.length > 0)) break;
      i--;
      continue;
    }
    let j = i;
    let letter = false;
    while (j >= low && isWord(text.charCodeAt(j))) {
      const k = text.charCodeAt(j--);
      letter ||= !(k >= 48 && k <= 57);
    }
    if (!letter || (j < low && low > floor)) break;
    for (const word of splitWord(text.slice(j + 1, i + 1))) words.push(word);
    i = j;
  }
  return { words, loose: ended || (lines > 0 && !above) };
}

/** A line above that no colon ends is a heading, or the end of a sentence about something else. */
const isProse = (label: Label, words: readonly string[]): boolean =>
  label === 'never' || ((label === 'disconnect' || label === 'reason') && words.length > 2);

/** The name of the element and of its `Name` attribute around an XML value: `<Data Name="Status">` gives both. */
function wordsOfTag(text: string, close: number): string[] | null {
  const open = text.lastIndexOf('<', close);
  if (open < 0 || close - open > 120) return null;
  const tag = text.slice(open + 1, close);
  const name = /^[A-Za-z]+/.exec(tag)?.[0];
  if (name === undefined) return null;
  const attribute = /\bName=["']([^"'<>]{1,60})["']/.exec(tag)?.[1];
  const named = attribute === undefined ? [] : splitWord(attribute.replaceAll(' ', '_'));
  return [...named, ...splitWord(name).filter((word) => word !== 'data')];
}

const MEMO = 4096;
const memo = new Map<string, Context>();

/** The longest head worth remembering: those of dialogs and events repeat, those of log lines hold a time. */
const SHORT = 40;

function contextOfWords({ words, loose }: ReturnType<typeof wordsBefore>): Context {
  const label = labelOf(words);
  return { label: loose && isProse(label, words) ? null : label, phrase: words.join(' ') };
}

/** The context that everything between two numbers gives. */
function contextOfHead(head: string): Context {
  const known = memo.get(head);
  if (known) return known;
  if (memo.size >= MEMO) memo.clear();
  const context = contextOfWords(wordsBefore(head, 0, head.length));
  memo.set(head, context);
  return context;
}

/**
 * What the surroundings in front of a number call it.
 * @param floor where the previous atom ends; nothing in front of it is looked at
 */
export function contextOf(text: string, atom: NumberAtom, floor: number): Context {
  const { start } = atom;
  const before = text.charCodeAt(start - 1);
  if (before === 62) {
    const tag = wordsOfTag(text.slice(Math.max(0, start - 128), start), Math.min(start, 128) - 1);
    if (tag) return { label: labelOf(tag), phrase: tag.join(' ') };
  }
  return start - floor <= SHORT
    ? contextOfHead(text.slice(floor, start))
    : contextOfWords(wordsBefore(text, floor, start));
}
