import type { Family } from './families.ts';
import { gatewayCode, isDisconnect, isErrinfo, isExtended, isGateway, isGatewayReason, isGatewayWord, looksDisconnect } from './known.ts'; // prettier-ignore
import { WHY, type Why } from './why.ts';

/** One meaning of a number: a family, the value in it, and the reason. */
export type Reading = { readonly family: Family; readonly n: number; readonly why: Why };

/** Error info that FreeRDP prints as 0x0001xxxx (class ERRINFO of its last error, error.h); null for other numbers. */
export function wrappedErrinfo(n: number): Reading[] | null {
  const inner = n & 0xffff;
  return n >>> 16 === 1 && isErrinfo(inner) ? [{ family: 'errinfo', n: inner, why: WHY.wrapped }] : null;
}

/** A 32-bit Windows value that is called, or looks like, an HRESULT; RD Gateway codes are HRESULTs with a family of their own. */
export function ofWindows(n: number, why: Why): Reading[] {
  if (isGateway(n)) return [{ family: 'gateway', n, why }];
  return n >= 0xc0000000 && n < 0xd0000000 && n >>> 20 !== 0xcaa && why === WHY.shape
    ? [{ family: 'ntstatus', n, why }]
    : [{ family: 'hresult', n, why }];
}

/**
 * What a number is by its value alone. Nothing for 0, which is success, and for 0xffffffff.
 * 0xDxxxxxxx is an NTSTATUS with the bit of HRESULT_FROM_NT (winerror.h).
 */
export function ofValue(n: number): Reading[] {
  if (n === 0 || n === 0xffffffff) return [];
  if (n >>> 24 === 0xd0) {
    return [
      { family: 'hresult', n, why: WHY.shape },
      { family: 'ntstatus', n: (n & ~0x10000000) >>> 0, why: WHY.nt },
    ];
  }
  if (n >>> 28 === 8 || n >>> 28 === 0xc) return ofWindows(n, WHY.shape);
  const errinfo = wrappedErrinfo(n);
  if (errinfo) return errinfo;
  if (n > 0x20000 && n < 0x20100) return [{ family: 'freerdp', n, why: WHY.shape }];
  if (n >= 0x90300 && n < 0x90400) return [{ family: 'hresult', n, why: WHY.shape }];
  if (isGatewayWord(n)) return [{ family: 'gateway', n: gatewayCode(n), why: WHY.shape }];
  if (isGatewayReason(n)) return [{ family: 'gateway', n, why: WHY.known }];
  // Release notes of the Mac and iOS clients print one zero too many: 0x30000064.
  if (isGatewayReason(n - 0x2d000000)) return [{ family: 'gateway', n: n - 0x2d000000, why: WHY.shape }];
  const found: Reading[] = [];
  if (isDisconnect(n)) found.push({ family: 'disconnect', n, why: WHY.known });
  if (isExtended(n)) found.push({ family: 'extended', n, why: WHY.known });
  if (found.length === 0 && isErrinfo(n)) found.push({ family: 'errinfo', n, why: WHY.known });
  if (found.length === 0 && looksDisconnect(n)) found.push({ family: 'disconnect', n, why: WHY.shape });
  if (found.length === 0) found.push({ family: 'unknown', n, why: WHY.none });
  return found;
}
