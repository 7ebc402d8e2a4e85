import type { NumberAtom } from './atoms.ts';
import type { Family } from './families.ts';
import type { Label } from './labels.ts';
import {
  isDisconnect,
  isErrinfo,
  isEvent,
  isExtended,
  isGatewayWord,
  canBeExtended,
  isWin32,
  looksDisconnect,
} from './known.ts';
import { ofValue, ofWindows, wrappedErrinfo, type Reading } from './values.ts';
import { WHY, type Why } from './why.ts';

const one = (family: Family, n: number, why: Why): Reading[] => [{ family, n, why }];

/** Digits only, long enough for a Windows code in hex: `80090304`. */
const windowsHex = (atom: NumberAtom): number | null =>
  atom.form === 'dec' && atom.end - atom.start === 8 && atom.asHex !== null && atom.asHex >= 0x80000000
    ? atom.asHex
    : null;

/** Decimal and hex reading of digits only; the hex one leads where only it is on record. */
function bothBases(atom: NumberAtom, family: Family, why: Why, known: (n: number) => boolean): Reading[] {
  const { n, asHex } = atom;
  if (asHex === null || asHex === n || known(n) || !known(asHex)) return one(family, n, why);
  return [...one(family, asHex, WHY.typedHex), ...one(family, n, why)];
}

/** A number under a label that names its family. */
function labelled(atom: NumberAtom, label: NonNullable<Label>): Reading[] | null {
  const { n, form } = atom;
  const hex = windowsHex(atom);
  switch (label) {
    case 'never':
      return [];
    case 'extended':
      return bothBases(atom, 'extended', WHY.extended, canBeExtended);
    case 'disconnect':
      if (n >= 0x80000000) return null; // no disconnect reason is that large; it is a Windows code in its place
      return bothBases(atom, 'disconnect', WHY.disconnect, isDisconnect);
    case 'errinfo':
      return wrappedErrinfo(n) ?? one('errinfo', n, WHY.errinfo);
    case 'negotiation':
      return n >= 1 && n <= 6 ? one('negotiation', n, WHY.negotiation) : null;
    case 'ntstatus':
      if (n === 0) return [];
      return [...(hex === null ? [] : one('ntstatus', hex, WHY.typedHex)), ...one('ntstatus', n, WHY.ntstatus)];
    case 'status':
      if (hex !== null) return ofValue(hex);
      if (n >= 0x80000000) return ofValue(n);
      return form === 'hex' && n > 0 ? one('ntstatus', n, WHY.ntstatus) : [];
    case 'hresult':
      if (n === 0) return [];
      return [...(hex === null ? [] : ofWindows(hex, WHY.typedHex)), ...ofWindows(n, WHY.hresult)];
    case 'win32':
      if (n === 0) return [];
      return n >= 0x80000000 ? ofValue(n) : one('win32', n, WHY.win32);
    case 'event':
      return form === 'dec' && n > 0 && n <= 0xffff ? one('event', n, WHY.event) : [];
    case 'exit':
      return n > 0 && n < 256 ? one('freerdp', n, WHY.exit) : [];
    case 'gateway':
      return isGatewayWord(n) ? one('gateway', n, WHY.gateway) : null;
    default:
      return null;
  }
}

/** Digits only, called an error and nothing more precise, or typed alone. */
function decimal(atom: NumberAtom, alone: boolean): Reading[] {
  const { n, asHex } = atom;
  const found: Reading[] = [];
  const why = alone ? WHY.known : WHY.error;
  if (isDisconnect(n)) found.push({ family: 'disconnect', n, why });
  if (alone && isEvent(n)) found.push({ family: 'event', n, why });
  if (isGatewayWord(n)) found.push({ family: 'gateway', n, why: WHY.shape });
  const hex = windowsHex(atom);
  if (hex !== null) found.push(...ofValue(hex));
  if (n > 0xffff && found.length === 0) found.push(...ofValue(n).filter(({ family }) => family !== 'unknown'));
  if (asHex !== null && asHex !== n && isDisconnect(asHex) && found.length === 0) {
    found.push({ family: 'disconnect', n: asHex, why: WHY.typedHex });
  }
  if (found.length === 0 && looksDisconnect(n)) found.push({ family: 'disconnect', n, why: WHY.shape });
  if (n > 0 && (n <= 0x1a || alone) && isExtended(n)) found.push({ family: 'extended', n, why: WHY.known });
  if (n > 100 && isWin32(n) && !found.some(({ family }) => family === 'disconnect')) {
    found.push({ family: 'win32', n, why });
  }
  return found;
}

/** Hex letters without 0x: only what is on record or has the length of a Windows code. */
function bare(atom: NumberAtom): Reading[] {
  const { n } = atom;
  if (n >= 0x80000000) return ofValue(n);
  if (isDisconnect(n) || looksDisconnect(n)) return one('disconnect', n, WHY.typedHex);
  return wrappedErrinfo(n) ?? (n > 0x20000 && n < 0x20100 ? one('freerdp', n, WHY.shape) : []);
}

/** Padded to eight digits, low values are keyboard layouts (0x00000409) far more often than codes. */
const isLayout = ({ n, start, end }: NumberAtom): boolean =>
  end - start === 10 && n > 0x400 && n < 0x6000 && (n & 0x3ff) <= 0x92 && (n < 0x500 || !isDisconnect(n));

/** With 0x. The label "error" makes it the first number of the dialog; otherwise every family on record counts. */
function prefixed(atom: NumberAtom, label: Label): Reading[] {
  const { n } = atom;
  if (label === null && isLayout(atom)) return [];
  const readings = ofValue(n);
  if (label !== 'generic' || n === 0 || n > 0xffff) return readings;
  if (isDisconnect(n)) return one('disconnect', n, WHY.error);
  if (isExtended(n)) return [...one('extended', n, WHY.known), ...one('disconnect', n, WHY.error)];
  if (isErrinfo(n) || isWin32(n) || isGatewayWord(n))
    return [...readings, ...(isWin32(n) ? one('win32', n, WHY.known) : [])];
  return one('disconnect', n, WHY.error);
}

/**
 * Everything a number can mean, the most plausible first; nothing where it is no code.
 * @param alone the whole text consists of this number, or of a pair
 */
export function readingsOf(atom: NumberAtom, label: Label, alone: boolean): Reading[] {
  const decided = label === null ? null : labelled(atom, label);
  if (decided) return decided;
  const called =
    label === 'generic' || label === 'disconnect' || label === 'gateway' || label === 'negotiation' || alone;
  if (atom.form === 'hex') return prefixed(atom, label);
  if (atom.form === 'signed') return atom.n < 0xe0000000 || called ? ofWindows(atom.n, WHY.shape) : [];
  if (atom.form === 'h') return (called && atom.n > 0x100) || atom.n >= 0x80000000 ? prefixed(atom, label) : [];
  if (atom.form === 'bare') return called || label === 'product' ? bare(atom) : [];
  if (called) return decimal(atom, label === null);
  if (label !== 'product' && label !== 'freerdp') return [];
  return decimal(atom, false).filter(({ family, n }) => n > 0x100 && (family === 'disconnect' || n > 0xffff));
}
