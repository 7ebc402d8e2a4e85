import type { Atom, NumberAtom } from './atoms.ts';
import { contextOf } from './context.ts';
import { FOREIGN, isEventPlace, providerAt, showsEvents } from './events.ts';
import { isDisconnect, isEvent } from './known.ts';
import { one } from './labelled.ts';
import type { Label } from './labels.ts';
import { GUACAMOLE } from './names/guacamole.ts';
import { readingsOf, type Place } from './readings.ts';
import { relabel } from './relabel.ts';
import type { Text } from './text.ts';
import type { Reading } from './values.ts';
import { WHY } from './why.ts';

/** An atom with its label and its readings so far. */
export type Item = {
  readonly atom: Atom;
  readonly label: Label;
  readonly phrase: string;
  readings: readonly Reading[];
  /** Folder of the provider of an event. */
  readonly provider: string | null;
};

/** `ConnectionFailedServerDisconnect (-2147467259)`: Azure Virtual Desktop prints the number behind a camel-case name. */
const CAMEL_NAME = /[a-z][A-Z][A-Za-z]{3,60} ?\($/;
/** Words in such names, where the number alone says nothing. */
const DIAGNOSTIC =
  /(?:Connect|Disconnect|Timeout|TimedOut|Generic|Fail|Error|Unavailable|Denied|Expired)[A-Za-z]{0,60} ?\($/;
/** `516 Error in …` */
const TRAILING = /^ (?:RDP )?(?:errors?|fehler|erreur|ошибк)/i;
/** What strerror says behind an errno. */
const ERRNO = /^[ :(]{1,3}(?:Connection|No route|Network|Broken|Operation|Resource|Transport|Host|Permission|Input)/i;
/** A registry key in front, on the same line: the number is its value. */
const REGISTRY = /\bHK(?:EY_|LM|CU)[^\n]*$/;
/** Between the numbers of a list of events. */
const LIST = /^[`'"*]?\s?(?:[,/&|]|and|or|und|oder|et|y|и)\s?[`'"*]?$/;

const GUACAMOLE_STATUS: ReadonlySet<number> = new Set(Object.values(GUACAMOLE));

/** Guacamole prints its status in decimal (`519`) or padded to four digits (`0x0207`), which mstsc never does. */
const isGuacamole = (whole: Text, { n, form, start, end }: NumberAtom, label: Label): boolean =>
  GUACAMOLE_STATUS.has(n) &&
  (form === 'dec' || (form === 'hex' && end - start === 6)) &&
  (label === 'generic' || label === 'freerdp' || (label === null && form === 'hex')) &&
  whole.guacamole;

/**
 * A number with what its place says of it.
 * @param floor where the previous atom ends; nothing in front of it is looked at
 * @param alone the whole text consists of this number, or of a pair
 * @param last the item in front
 */
export function numberItem(whole: Text, atom: NumberAtom, floor: number, alone: boolean, last: Item | undefined): Item {
  const { text } = whole;
  const { start, end, form } = atom;
  if (atom.binary) {
    const readings = readingsOf(atom, { label: null, alone, brief: false, phrase: '', code: null });
    return { atom, label: null, phrase: '', readings, provider: null };
  }
  let { label, phrase } = contextOf(text, atom, floor);
  const brief = whole.brief && (start === 0 || text.charCodeAt(start - 1) === 32);
  let code: Place['code'] = null;
  if (!alone) label = relabel(whole, atom, label, phrase);
  if (text.charCodeAt(start - 1) === 40 && label !== 'never') {
    const head = text.slice(Math.max(0, start - 64), start);
    if (CAMEL_NAME.test(head)) {
      label = 'generic';
      if (DIAGNOSTIC.test(head)) code = 'diagnostic';
    }
  }
  if (
    label === 'generic' &&
    form === 'dec' &&
    atom.n < 32 &&
    text.slice(Math.max(0, start - 110), start).includes('segfault')
  ) {
    label = 'never'; // the kernel's page fault bits
  }
  if (
    (label === null || label === 'event') &&
    form === 'hex' &&
    atom.n < 0x10000 &&
    REGISTRY.test(text.slice(Math.max(0, start - 160), start))
  ) {
    label = 'never';
  }
  if (label === null && text.charCodeAt(start - 1) === 35 && form !== 'hex') phrase = '#';
  if (
    label === null &&
    form === 'dec' &&
    !alone &&
    text.charCodeAt(end) === 32 &&
    TRAILING.test(text.slice(end, end + 16))
  )
    code = 'trailing';
  if (form === 'dec' && label !== 'never' && label !== 'event' && isEventPlace(text, atom)) label = 'event';
  else if (label === 'id') label = showsEvents(text, whole.providers) ? 'event' : 'never';
  else if (label === null && form === 'dec' && !alone && last && isNext(text, last.atom, atom)) {
    if (last.label === 'event' || (isDisconnect(atom.n) && atom.n > 0xff && last.label === 'generic'))
      label = last.label;
  } else if (
    label === null &&
    form === 'hex' &&
    last?.readings[0]?.family === 'disconnect' &&
    isNext(text, last.atom, atom)
  )
    label = 'generic';
  if (label === 'exit' && atom.n < 0x10000 && !whole.freerdp) label = 'never';
  if (label === 'generic' && form === 'dec' && atom.n <= 133 && ERRNO.test(text.slice(end, end + 24))) label = 'never';
  const readings = isGuacamole(whole, atom, label)
    ? one('unknown', atom.n, WHY.guacamole)
    : readingsOf(atom, { label, alone, brief, phrase, code });
  const named = readings[0]?.family === 'event' ? providerAt(text, whole.providers, start, end) : null;
  const provider = named === FOREIGN && isEvent(atom.n) ? null : named; // 4625 is ours, whatever stands beside it
  return { atom, label, phrase, readings, provider };
}

const isNext = (text: string, last: Atom, { start }: NumberAtom): boolean =>
  start - last.end <= 8 && LIST.test(text.slice(last.end, start));
