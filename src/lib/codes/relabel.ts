import type { NumberAtom } from './atoms.ts';
import { isEvent, isSchannelEvent, isWin32, isWinsock, looksWindows } from './known.ts';
import type { Label } from './labels.ts';
import type { Text } from './text.ts';

/** What Windows says behind a Winsock error, in English (FormatMessage): "[10060] A connection attempt failed …". */
const WINSOCK_TEXT =
  /^[\]):,. -]{1,4}(?:a (?:connection|socket)|an (?:existing|established|attempt)|no (?:connection|such host)|connection|only one usage)/i;
/** What Windows says behind the errors of a file or a right that is missing. */
const WIN32_TEXT =
  /^["'”]?[:.,;\])]{0,2} ?[-–(“"]? ?(?:access (?:is )?denied|(?:the )?system cannot find|the specified (?:module|procedure)|zugriff verweigert|accès refusé|acceso denegado|отказано в доступе|拒绝访问|存取被拒)/i;
const FILE_ERRORS: ReadonlySet<number> = new Set([2, 3, 5, 126, 127]);
const EVENT_BEHIND = /^[`'"*]? (?:event|ID|IDs|ID's|ID’s)\b/;
/** `1024 events` is an amount; the events of sign-ins have numbers that are none. */
const EVENTS_BEHIND = /^[`'"*]? events\b/;
const EXIT_BEHIND = /^ as (?:the |an |its )?exit code/i;
/** A list of events in which every line begins with its number: `1026  RDP ClientActiveX …`, `* 1105 - The …`. */
const LINE_HEAD = /(?:^|\n)[ \t]{0,8}(?:[*|>-] {0,3})?$/;
const LINE_TEXT = /^(?:\t| {2,8}| [-–:|] {0,3})[A-Z]/;

/** Digits only whose event is plain from the number itself and from what stands around it. */
function isNamedEvent(whole: Text, { n, start }: NumberAtom, label: Label, tail: string): boolean {
  const { text } = whole;
  if (isSchannelEvent(n)) return label === 'generic' || whole.schannel;
  if (!isEvent(n)) return false;
  if (EVENT_BEHIND.test(tail) || (n > 4000 && EVENTS_BEHIND.test(tail))) return true;
  return (
    LINE_TEXT.test(tail) && LINE_HEAD.test(text.slice(Math.max(0, start - 14), start)) && whole.providers.length > 0
  );
}

/** The label of a number where its value, or what stands behind it, says more than the words in front. */
export function relabel(whole: Text, atom: NumberAtom, label: Label, phrase: string): Label {
  const { n, form, start, end } = atom;
  const { text } = whole;
  if (form === 'signed') {
    return label === 'never' && looksWindows(n) && phrase.startsWith('id error') ? 'generic' : label; // FullyQualifiedErrorId
  }
  if (form === 'bare' && label === null) {
    return /^[CD]0000[0-9A-F]{3}$/.test(text.slice(start, end)) ? 'generic' : null; // an NTSTATUS, or one in an HRESULT
  }
  if (label === 'generic' && FILE_ERRORS.has(n) && WIN32_TEXT.test(text.slice(end, end + 32))) return 'win32';
  if (label === 'generic' && n > 0 && n <= 6 && /^(?:code failure|failurecode)\b/.test(phrase) && whole.negotiates)
    return 'negotiation';
  if (form !== 'dec' || n < 2) return label;
  const tail = text.slice(end, end + 24);
  if (isWinsock(n) && (phrase.startsWith('errno') || WINSOCK_TEXT.test(tail))) return 'win32';
  if (label === 'generic' && isWin32(n) && /^(?:code )?error with failed\b/.test(phrase)) return 'win32';
  if ((label === null || label === 'freerdp') && n < 0x100 && EXIT_BEHIND.test(tail)) return 'exit';
  if (label === null || label === 'generic' || label === 'product' || label === 'reason' || label === 'disconnect')
    return isNamedEvent(whole, atom, label, tail) ? 'event' : label;
  return label;
}
