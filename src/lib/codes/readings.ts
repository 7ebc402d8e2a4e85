import type { NumberAtom } from './atoms.ts';
import {
  gatewayCode,
  isDisconnect,
  isErrinfo,
  isEvent,
  isExtended,
  isGatewayWord,
  isSystemError,
  isWin32,
  looksDisconnect,
  looksWindows,
} from './known.ts';
import { labelled, one } from './labelled.ts';
import type { Label } from './labels.ts';
import { isCut, isPadded, isSmall, windowsHex } from './numbers.ts';
import { isNear } from './phrases.ts';
import { isStray } from './stray.ts';
import { ofValue, ofWindows, wrappedErrinfo, type Reading } from './values.ts';
import { WHY } from './why.ts';

/** Where a number stands. */
export type Place = {
  readonly label: Label;
  /** The whole text consists of this number, or of a pair. */
  readonly alone: boolean;
  /** The whole text is one short line, as people type it into a search, and the number stands free in it. */
  readonly brief: boolean;
  /** The words in front, nearest first. */
  readonly phrase: string;
  /** `diagnostic`: behind a diagnostic name; `trailing`: in front of the word error. */
  readonly code: 'diagnostic' | 'trailing' | null;
};

const ERROR_WORD = /err|fehl|fout|chyb|błęd|błąd|fel|virh|hata|hib|ошиб|помил|错误|錯誤|エラー|오류|خطأ|lỗi|fail/;

/** Digits only, called an error and nothing more precise, or typed alone. */
function decimal(atom: NumberAtom, { alone, label, phrase, code }: Place): Reading[] {
  const { n, asHex } = atom;
  const padded = atom.end - atom.start > String(n).length && n > 0;
  if (padded && !alone) {
    const hex = atom.end - atom.start === 8 ? asHex : null;
    return hex === null ? [] : (wrappedErrinfo(hex) ?? (hex >>> 8 === 0x200 ? one('freerdp', hex, WHY.shape) : []));
  }
  if (isSmall(n) && label === 'generic' && !alone && code === null && !isNear(phrase)) return [];
  const found: Reading[] = [];
  const why = alone ? WHY.known : WHY.error;
  if (isDisconnect(n) && !(n === 4 && alone)) found.push({ family: 'disconnect', n, why });
  if (alone && isEvent(n)) found.push({ family: 'event', n, why });
  if (isGatewayWord(n)) found.push({ family: 'gateway', n: gatewayCode(n), why: WHY.shape });
  const hex = windowsHex(atom);
  if (hex !== null) found.push(...ofValue(hex));
  if (n > 0xffff && found.length === 0) found.push(...ofValue(n).filter(({ family }) => family !== 'unknown'));
  if (asHex !== null && asHex !== n && isDisconnect(asHex) && found.length === 0 && code === null) {
    found.push({ family: 'disconnect', n: asHex, why: WHY.typedHex });
  }
  if (found.length === 0 && looksDisconnect(n)) found.push({ family: 'disconnect', n, why: WHY.shape });
  if (code === 'diagnostic') return found.length > 0 ? found : one('unknown', n, WHY.diagnostic);
  if (n <= 0x1a && label === 'generic' && !ERROR_WORD.test(phrase)) return [];
  // 15 to 24 are the everyday numbers among them.
  if (n > 0 && (n <= 0xc || (alone && n >= 0x19)) && isExtended(n))
    found.push({ family: 'extended', n, why: WHY.known });
  if (alone && n >= 0x100 && isErrinfo(n) && found.length === 0) found.push({ family: 'errinfo', n, why });
  if (n === 5 && label === 'generic') found.push({ family: 'win32', n, why: WHY.known });
  if (
    n > 100 &&
    (isWin32(n) || (label === 'generic' && isSystemError(n))) &&
    !found.some(({ family }) => family === 'disconnect')
  ) {
    found.push({ family: 'win32', n, why });
  }
  return found;
}

/** Hex letters without 0x: only what is on record or has the length of a Windows code. */
function bare(atom: NumberAtom): Reading[] {
  const { n } = atom;
  if (n >= 0x80000000) return atom.end - atom.start === 8 ? ofValue(n) : [];
  if (isDisconnect(n) || looksDisconnect(n)) return one('disconnect', n, WHY.typedHex);
  return wrappedErrinfo(n) ?? (n > 0x20000 && n < 0x20100 ? one('freerdp', n, WHY.shape) : []);
}

/** Padded to eight digits, low values are keyboard layouts (0x00000409) far more often than codes. */
const isLayout = ({ n, start, end }: NumberAtom): boolean =>
  end - start === 10 && n > 0x400 && n < 0x6000 && (n & 0x3ff) <= 0x92 && (n < 0x500 || !isDisconnect(n));

/** What a number of these families may say without any label: small numbers and unknown ones say nothing. */
const speaks = ({ family, n, why }: Reading): boolean =>
  family !== 'unknown' &&
  !(family === 'errinfo' && n < 0x1000 && why !== WHY.wrapped) &&
  !(family === 'extended' && n > 0xc && n < 0x100) &&
  (n < 0x80000000 || looksWindows(n));

/**
 * With 0x. Small and padded numbers are flags, sizes and versions far more often than codes: they need a label.
 * The label "error" makes it the first number of the dialog; otherwise every family on record counts.
 */
function prefixed(atom: NumberAtom, { label, alone, brief }: Place): Reading[] {
  const { n } = atom;
  const unlabelled = label === null || label === 'product' || label === 'freerdp';
  if ((label === null && isLayout(atom)) || isCut(n)) return [];
  if (unlabelled && !alone && ((isSmall(n) && !brief) || isPadded(atom))) return [];
  const readings = ofValue(n);
  if (alone) {
    if (isErrinfo(n)) readings.push(...one('errinfo', n, WHY.known));
    if (isWin32(n)) readings.push(...one('win32', n, WHY.known));
    return readings;
  }
  if (unlabelled) return readings.filter(speaks);
  if (label !== 'generic' || n === 0 || n > 0xffff) return readings;
  if (isDisconnect(n)) return one('disconnect', n, WHY.error);
  if (isExtended(n)) return [...one('extended', n, WHY.known), ...one('disconnect', n, WHY.error)];
  if (isErrinfo(n) || isWin32(n) || isGatewayWord(n))
    return [...readings, ...(isWin32(n) ? one('win32', n, WHY.known) : [])];
  return atom.end - atom.start === 10 && !looksDisconnect(n)
    ? one('win32', n, WHY.shape)
    : one('disconnect', n, WHY.error);
}

/** Labels that call a number a code and leave its family open. */
const CALLED: ReadonlySet<Label> = new Set(['generic', 'disconnect', 'reason', 'gateway', 'negotiation']);

/** Everything a number can mean, the most plausible first; nothing where it is no code. */
export function readingsOf(atom: NumberAtom, place: Place): Reading[] {
  if (atom.binary) return one('ntstatus', atom.n, WHY.binary);
  const { label, alone, code } = place;
  if (isStray(atom, label, place.phrase)) return [];
  const decided = label === null ? null : labelled(atom, label);
  if (decided) return decided;
  const called = alone || CALLED.has(label);
  if (atom.form === 'hex') return prefixed(atom, place);
  if (atom.form === 'signed')
    return looksWindows(atom.n) ? signed(atom.n) : alone && atom.n !== 0xffffffff ? ofWindows(atom.n, WHY.shape) : [];
  if (atom.form === 'h') return (called && atom.n > 0x100) || atom.n >= 0x80000000 ? prefixed(atom, place) : [];
  if (atom.form === 'bare') return called || label === 'product' || label === 'freerdp' ? bare(atom) : [];
  if (called) return decimal(atom, place);
  if (code === 'trailing') return isDisconnect(atom.n) && !isSmall(atom.n) ? one('disconnect', atom.n, WHY.error) : [];
  if (label === 'freerdp' || label === 'product') {
    return decimal(atom, { ...place, alone: false }).filter(
      ({ family, n }) => n > 0x100 && (family === 'disconnect' || n > 0xffff),
    );
  }
  // Ten digits in the range of HRESULT_FROM_WIN32 or of the security packages are hardly anything else.
  return label === null && (atom.n >>> 16 === 0x8007 || atom.n >>> 16 === 0x8009) ? ofWindows(atom.n, WHY.shape) : [];
}

const signed = (n: number): Reading[] => ofValue(n).filter(({ family }) => family !== 'unknown');
