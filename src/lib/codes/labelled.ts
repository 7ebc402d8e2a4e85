import type { NumberAtom } from './atoms.ts';
import type { Family } from './families.ts';
import { canBeExtended, gatewayCode, isDisconnect, isGatewayReason, isGatewayWord, isWin32, looksDisconnect, looksWindows } from './known.ts'; // prettier-ignore
import type { Label } from './labels.ts';
import { windowsHex } from './numbers.ts';
import { ofValue, ofWindows, wrappedErrinfo, type Reading } from './values.ts';
import { WHY, type Why } from './why.ts';

/** A list of one reading. */
export const one = (family: Family, n: number, why: Why): Reading[] => [{ family, n, why }];

/** Decimal and hex reading of digits only; the hex one leads where only it is on record. */
function bothBases(atom: NumberAtom, family: Family, why: Why, known: (n: number) => boolean): Reading[] {
  const { n, asHex } = atom;
  if (asHex === null || asHex === n || known(n) || !known(asHex)) return one(family, n, why);
  return [...one(family, asHex, WHY.typedHex), ...one(family, n, why)];
}

function disconnect(atom: NumberAtom): Reading[] | null {
  const { n } = atom;
  if (n >= 0x80000000) return null; // no disconnect reason is that large; it is a Windows code in its place
  if (isGatewayReason(n)) return one('gateway', n, WHY.disconnect);
  const inside = n >>> 16 === 2 && n < 0x20100 ? one('freerdp', n, WHY.shape) : (wrappedErrinfo(n) ?? []);
  return [...inside, ...bothBases(atom, 'disconnect', WHY.disconnect, isDisconnect)];
}

/** Anything can have a reason: digits only must be on record, or have the shape. */
function reason(atom: NumberAtom): Reading[] | null {
  const { n, asHex, form } = atom;
  if (form !== 'dec' || isDisconnect(n) || looksDisconnect(n)) return disconnect(atom);
  if (n > 0xffff) return null;
  return asHex !== null && isDisconnect(asHex) ? disconnect(atom) : [];
}

/** Errors of RPC in hex, as gateways print them behind HTTP 503 (`RPC Error: 6ba`), or in decimal. */
function rpc({ n, asHex, form }: NumberAtom): Reading[] {
  if (form !== 'dec') return n < 0x10000 ? one('win32', n, WHY.win32) : ofValue(n);
  if (isWin32(n)) return one('win32', n, WHY.win32);
  return asHex !== null && isWin32(asHex) ? one('win32', asHex, WHY.typedHex) : [];
}

/** HRESULTs of the security packages and around Win32 errors are such even where a log calls them NTSTATUS. */
function ntstatus(n: number, hex: number | null): Reading[] {
  if (n === 0) return [];
  const sspi = n >>> 16 === 0x8009 || n >>> 16 === 0x8007 ? ofWindows(n, WHY.shape) : [];
  return [...(hex === null ? [] : one('ntstatus', hex, WHY.typedHex)), ...sspi, ...one('ntstatus', n, WHY.ntstatus)];
}

/** A number under a label that names its family; null where the label leaves it open. */
export function labelled(atom: NumberAtom, label: NonNullable<Label>): Reading[] | null {
  const { n, form } = atom;
  const hex = windowsHex(atom);
  switch (label) {
    case 'never':
    case 'id':
      return [];
    case 'place':
      if (isGatewayWord(n)) return one('gateway', gatewayCode(n), WHY.gateway);
      return form === 'dec' ? [] : null;
    case 'alert':
      return n > 0 && n < 256 ? one('unknown', n, WHY.alert) : [];
    case 'extended':
      return bothBases(atom, 'extended', WHY.extended, canBeExtended);
    case 'disconnect':
      return disconnect(atom);
    case 'session':
      return n >= 0x80000000 ? ofValue(n) : one('extended', n, WHY.extended);
    case 'reasonCode':
      return n <= 0xc ? one('extended', n, WHY.extended) : reason(atom); // 16 and up are those of NPS
    case 'reason':
      return reason(atom);
    case 'rpc':
      return rpc(atom);
    case 'errinfo':
      return wrappedErrinfo(n) ?? one('errinfo', n, WHY.errinfo);
    case 'negotiation':
      return n >= 1 && n <= 6 ? one('negotiation', n, WHY.negotiation) : null;
    case 'ntstatus':
      return ntstatus(n, hex);
    case 'status':
      if (hex !== null) return ofValue(hex);
      if (n >= 0x80000000) return n < 0xffff0000 ? ofValue(n) : []; // a small negative one is an errno
      return form === 'hex' && n > 0 ? one('ntstatus', n, WHY.ntstatus) : [];
    case 'hresult':
      if (n === 0) return [];
      return [...(hex === null ? [] : ofWindows(hex, WHY.typedHex)), ...ofWindows(n, WHY.hresult)];
    case 'os':
    case 'win32':
      if (n === 0 || (label === 'os' && n <= 133)) return []; // small ones are errno more often
      return n >= 0x80000000 ? ofValue(n) : one('win32', n, WHY.win32);
    case 'event':
      return form !== 'dec' || n > 0xffff ? null : n > 0 ? one('event', n, WHY.event) : [];
    case 'exit':
      if (n >= 0x80000000) return looksWindows(n) ? ofValue(n) : [];
      if (n > 0xffff) return ofValue(n).filter(({ family }) => family === 'freerdp' || family === 'errinfo');
      return n > 0 && n < 256 ? one('freerdp', n, WHY.exit) : [];
    case 'gateway':
      return isGatewayWord(n) ? one('gateway', gatewayCode(n), WHY.gateway) : null;
    default:
      return null;
  }
}
