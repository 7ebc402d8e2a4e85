import { isAlert, isForeign, isReasonCode, isSessionEnd } from './phrases.ts';
import { classOfWord, type WordClass } from './vocabulary.ts';

/**
 * What the words in front of a number call it. null: they say nothing.
 * `never`: something that is no code. `id`: an id and nothing more. `place`: a gateway or an HTTP status is named; small numbers are no codes.
 * `reason`: a reason of whatever; `reasonCode`: the words of event 40 without its sentence, `session`: with it.
 */
export type Label =
  | 'extended' | 'disconnect' | 'errinfo' | 'negotiation' | 'ntstatus' | 'status' | 'hresult' | 'win32' | 'event'
  | 'exit' | 'gateway' | 'freerdp' | 'generic' | 'product' | 'never' | 'os' | 'id' | 'alert' | 'place'
  | 'reason' | 'reasonCode' | 'session' | 'rpc' | null; // prettier-ignore

/** Is this word, glued to a number, one that announces a code? */
export function isLabelWord(word: string): boolean {
  const kind = classOfWord(word.toLowerCase());
  return kind === 'generic' || kind === 'reason' || kind === 'status' || kind === 'hresult' || kind === 'extended';
}

const MEMO = 4096;
const splits = new Map<string, readonly string[]>();

/** Split `ExtendedDisconnectReason` and `error_code` into lower-case words, last first. */
export function splitWord(word: string): readonly string[] {
  if (word.length > 48) return [];
  const known = splits.get(word);
  if (known) return known;
  if (splits.size >= MEMO) splits.clear();
  const parts = split(word);
  splits.set(word, parts);
  return parts;
}

function split(word: string): string[] {
  const whole = word.toLowerCase();
  if (classOfWord(whole) !== undefined || !/_|[a-z][A-Z]/.test(word)) return [whole];
  return word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[ _]/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase())
    .reverse();
}

/** Words that decide at once when they are met, whatever stands nearer. */
const DECIDE: Partial<Record<WordClass, Label>> = {
  extended: 'extended',
  errinfo: 'errinfo',
  ntstatus: 'ntstatus',
  hresult: 'hresult',
  win32: 'win32',
  negotiation: 'negotiation',
  gateway: 'gateway',
  freerdp: 'freerdp',
  never: 'never',
};

/** How many words that say nothing may stand between a label and its number. */
const STRANGERS = 2;

/**
 * The label that a phrase gives.
 * @param words lower case, the nearest first
 */
export function labelOf(words: readonly string[]): Label {
  let head: 'code' | 'reason' | 'status' | 'info' | 'disconnect' | 'product' | null = null;
  let strangers = 0;
  if (isForeign(words)) return 'never';
  for (const [i, word] of words.entries()) {
    const kind = classOfWord(word);
    if (kind === 'filler') continue;
    if (kind === 'rpc' && head === 'code') return 'rpc';
    if (kind === undefined || kind === 'rpc') {
      if (++strangers > (head ? 1 : STRANGERS)) break;
      continue;
    }
    const decided = DECIDE[kind];
    if (decided === 'extended' && word === 'ex' && !words.includes('reason')) continue;
    if (decided === 'extended' && word === 'ext' && strangers > 0) continue;
    if (decided === 'gateway' && head === null) return 'place';
    if (decided === 'never' && isAlert(words)) return 'alert';
    if (decided !== undefined) return decided;
    if (kind === 'event') return head === null && strangers === 0 ? 'event' : labelOfHead(head);
    if (kind === 'provider') return head === null && i === 0 ? 'event' : labelOfHead(head);
    if (kind === 'id') return head !== null ? labelOfHead(head) : words.length === 1 ? 'id' : idOf(words.slice(i + 1));
    if (kind === 'plain') return farHead(head, words);
    if (kind === 'not') return head === null && strangers === 0 ? 'never' : farHead(head, words);
    if (kind === 'exit')
      return head === 'code' && words.includes('error')
        ? 'generic'
        : head === 'status' && word === 'exit'
          ? 'never'
          : 'exit';
    if (kind === 'system') {
      if (head !== null) return words.includes('bio') ? 'never' : 'win32';
      continue;
    }
    if (kind === 'os') {
      if (head !== null) return 'os';
      continue;
    }
    if (kind === 'disconnect') {
      const before = words[i + 1] ?? '';
      if (isSessionEnd(words)) return 'session';
      return classOfWord(before) === 'extended' ? 'extended' : 'disconnect';
    }
    if (kind === 'generic') {
      if (head === 'info') return 'errinfo';
      head ??= 'code';
    } else if (kind === 'status') {
      if (head === 'code') return 'place';
      head ??= 'status';
    } else if (kind === 'reason') {
      if (head !== 'status') head = 'reason';
    } else if (kind === 'info' || kind === 'product') head ??= kind;
  }
  return head === 'reason' && isReasonCode(words) ? 'reasonCode' : labelOfHead(head);
}

/** `the exit code for a logon failure is`: further words belong to the head. */
const farHead = (head: string | null, words: readonly string[]): Label =>
  head === 'code' && words.includes('exit') && words.includes('code') && !words.includes('error')
    ? 'exit'
    : labelOfHead(head);

function labelOfHead(head: string | null): Label {
  if (head === null || head === 'info') return null;
  if (head === 'code') return 'generic';
  return head === 'disconnect' || head === 'reason' || head === 'status' ? head : 'product';
}

/** An id is a code only where it is the id of an event. */
function idOf(words: readonly string[]): Label {
  for (const word of words.slice(0, 3)) {
    const kind = classOfWord(word);
    if (kind === 'event') return 'event';
    if (kind !== 'filler' && kind !== undefined) return 'never';
  }
  return 'never';
}
