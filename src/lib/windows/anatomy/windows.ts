import { hresultFacility, ntstatusFacility } from '../facilities.ts';
import { ntstatusInside, win32Inside } from '../names.ts';
import { field, hex, type Anatomy } from './field.ts';
import { erref, EVENT_56 } from './sources.ts';

const facility = (name: string | null, n: number): string =>
  name ?? (n === 0 ? 'none, or general' : 'a facility without a public name');
const customer = (n: number) => (n === 1 ? 'defined by somebody else than Microsoft' : 'defined by Microsoft');

function hresultSays(value: number): string {
  const win32 = win32Inside(value);
  const ntstatus = ntstatusInside(value);
  if (ntstatus !== null) return `Carries the NTSTATUS ${hex(ntstatus, 8)} (HRESULT_FROM_NT).`;
  if (win32 !== null) return `Carries the Win32 error ${win32}, ${hex(win32)} (HRESULT_FROM_WIN32).`;
  return value >>> 31 === 1 ? 'A failure.' : 'A success value: an HRESULT that reports a failure has bit 31 set.';
}

/** An HRESULT: MS-ERREF 2.1; winerror.h for HRESULT_FROM_WIN32 and HRESULT_FROM_NT. */
export function hresult(value: number): Anatomy {
  const win32 = win32Inside(value);
  const ntstatus = ntstatusInside(value);
  const nt = ntstatus !== null;
  return {
    reader: 'hresult',
    title: 'HRESULT',
    says: hresultSays(value),
    strength: 'documented',
    source: erref('2.1'),
    fields: [
      field(value, 'S', [31, 31], (n) => (n === 1 ? 'severity: failure' : 'severity: success')),
      field(value, 'R', [30, 30], (n) =>
        nt
          ? 'belongs to the NTSTATUS inside'
          : n === 0
            ? 'reserved, clear as it must be'
            : 'reserved, and set: no valid HRESULT',
      ),
      field(value, 'C', [29, 29], customer),
      field(value, 'N', [28, 28], (n) => (n === 1 ? 'an NTSTATUS stands in the other bits' : 'no NTSTATUS inside')),
      field(value, 'X', [27, 27], (n) => (n === 0 ? 'reserved, clear' : 'reserved, and set, which few HRESULTs have')),
      field(
        value,
        'facility',
        [26, 16],
        (n) => `${n}: ${nt ? facility(ntstatusFacility(n), n) : facility(hresultFacility(n), n)}`,
      ),
      field(value, 'code', [15, 0], (n) => `${n}`),
    ],
    inside:
      ntstatus !== null
        ? { value: ntstatus, what: 'the NTSTATUS inside' }
        : win32 !== null
          ? { value: win32, what: 'the Win32 error inside' }
          : null,
  };
}

const SEVERITY = ['success', 'information', 'warning', 'error'] as const;

/** An NTSTATUS: MS-ERREF 2.3. */
export function ntstatus(value: number): Anatomy {
  const win32 = win32Inside(value);
  const severity = SEVERITY[value >>> 30] ?? '';
  return {
    reader: 'ntstatus',
    title: 'NTSTATUS',
    says:
      win32 === null
        ? `Severity: ${severity}.${value < 0x40000000 ? ' A status that reports an error has both top bits set.' : ''}`
        : `Severity: ${severity}. Carries the Win32 error ${win32}, ${hex(win32)} (FACILITY_NTWIN32).`,
    strength: 'documented',
    source: erref('2.3'),
    fields: [
      field(value, 'Sev', [31, 30], (n) => `severity: ${SEVERITY[n] ?? ''}`),
      field(value, 'C', [29, 29], customer),
      field(value, 'N', [28, 28], (n) =>
        n === 0 ? 'reserved, clear as it must be' : 'set: an HRESULT that carries an NTSTATUS',
      ),
      field(value, 'facility', [27, 16], (n) => `${n}: ${facility(ntstatusFacility(n), n)}`),
      field(value, 'code', [15, 0], (n) => `${n}`),
    ],
    inside: win32 === null ? null : { value: win32, what: 'the Win32 error inside' },
  };
}

/** A Win32 error: 16 bits (MS-ERREF 2.2); from 10000 on Winsock's (WSABASEERR of winerror.h). */
export function win32(value: number): Anatomy | null {
  if (value > 0xffff) return null;
  const winsock = value >= 10000 && value < 12000;
  return {
    reader: 'win32',
    title: 'Win32 error',
    says: winsock ? `A number of Winsock: WSABASEERR (10000) + ${value - 10000}.` : `System error ${value}.`,
    strength: 'documented',
    source: erref('2.2'),
    fields: [
      field(value, 'empty', [31, 16], () => 'clear: a Win32 error has 16 bits'),
      field(value, 'code', [15, 0], (n) => `${n}`),
    ],
    inside: null,
  };
}

const reversed = (value: number): number =>
  (((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;

/**
 * Event 56 of TermDD stores an NTSTATUS with the N bit in the last DWORD of its data, low byte first: the bytes
 * `84 01 00 D0` are 0xd0000184, which carries 0xc0000184.
 */
export function event56(value: number): Anatomy | null {
  const turned = reversed(value);
  if (turned >>> 28 !== 0xd || (turned >>> 24) % 16 !== 0) return null;
  const byte = (name: string, high: number) => field(value, name, [high, high - 7], (n) => hex(n, 2));
  const status = ntstatusInside(turned) ?? turned;
  return {
    reader: 'event-56',
    title: 'Bytes of TermDD event 56',
    says: `Read from right to left: ${hex(turned, 8)}, which carries the NTSTATUS ${hex(status, 8)}.`,
    strength: 'documented',
    source: EVENT_56,
    fields: [byte('byte 1', 31), byte('byte 2', 23), byte('byte 3', 15), byte('byte 4', 7)],
    inside: { value: status, what: 'the NTSTATUS in the reversed bytes' },
  };
}
