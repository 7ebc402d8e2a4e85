import { bits, field, hex, type Anatomy } from './field.ts';
import { SOURCE } from './sources.ts';

/**
 * What the low byte of a disconnect reason stands for. That it is the major reason is Microsoft's use ("Embedding the
 * Remote Desktop ActiveX control in a web page" computes code AND 0xff); these names are inferred from the documented
 * symbols that share it.
 */
const MAJOR: Readonly<Record<number, string>> = {
  0: 'no reason given',
  1: 'ended here, no error',
  2: 'ended at the host by a user',
  3: 'ended by the host',
  4: 'transport: Winsock, X.224, MCS',
  6: 'standard RDP security',
  7: 'TLS and CredSSP: every documented SSL_ERR_ name has it',
  8: 'client core: connect sequence, licensing, session',
  9: 'negotiation of the security protocol',
  10: 'smart card',
  11: 'a group with one number on record, without a documented name',
};

const CLASS: Readonly<Record<number, string>> = {
  2: 'RemoteApp',
  3: 'RD Gateway',
  5: 'a class with one number on record',
};

/** A disconnect reason: `discReason` of IMsTscAxEvents::OnDisconnected, "Error code" in the dialog. */
export function disconnect(value: number): Anatomy | null {
  const top = value >>> 24;
  const number = bits(value, 23, 0);
  const name = CLASS[top];
  if (top > 0) {
    if (name === undefined || number === 0 || number > 0xff) return null;
    return {
      reader: 'disconnect',
      title: 'Disconnect reason',
      says: `Number ${number} of the class ${top}: ${name}.`,
      strength: 'inferred',
      source: SOURCE.disconnect,
      fields: [
        field(value, 'class', [31, 24], (n) => `${n}: ${name}`, 'inferred'),
        field(value, 'number', [23, 0], (n) => `${n}, counted inside the class`, 'inferred'),
      ],
      inside: null,
    };
  }
  const major = MAJOR[value & 0xff];
  const small = value < 4;
  if (major === undefined || value >= 0x3000 || (!small && (value & 0xff) < 4) || (value > 3 && value < 0x100))
    return null;
  return {
    reader: 'disconnect',
    title: 'Disconnect reason',
    says: small
      ? `Number ${value}, without a sub-code: ${major}.`
      : `Group ${hex(value & 0xff)}, ${major}; number ${bits(value, 15, 8)} in it.`,
    strength: small ? 'documented' : 'inferred',
    source: SOURCE.disconnect,
    fields: [
      field(value, 'class', [31, 24], () => '0: no RemoteApp, no gateway', 'inferred'),
      field(value, 'empty', [23, 16], () => 'clear in every number on record', 'inferred'),
      field(value, 'sub-code', [15, 8], (n) => `${n}, counted inside the group`, 'inferred'),
      field(value, 'major reason', [7, 0], () => major, 'inferred'),
    ],
    inside: null,
  };
}

type Range = readonly [from: number, to: number, name: string];

/** Groups of error info: MS-RDPBCGR 2.2.5.1.1. The ends are the first and last number it lists. */
const ERRINFO: readonly Range[] = [
  [0x0, 0x1a, 'protocol-independent codes'],
  [0x100, 0x10a, 'licensing codes'],
  [0x400, 0x412, 'connection broker codes'],
  [0x10c9, 0x1195, 'RDP-specific codes'],
];

/** Groups of the extended reason: ExtendedDisconnectReasonCode; 0x400 to 0x412 are seen in dialogs and not declared there. */
const EXTENDED: readonly Range[] = [
  [0x0, 0x1a, 'reasons of the session'],
  [0x100, 0x10b, 'licensing'],
  [0x300, 0x300, 'credentials under RDP encryption'],
  [0x400, 0x412, 'connection broker: the numbers of error info, which the enumeration does not declare'],
  [0x1000, 0x7fff, 'the declared range of protocol errors'],
];

const groupOf = (value: number, groups: readonly Range[]) => groups.find(([from, to]) => value >= from && value <= to);

function grouped(
  reader: 'errinfo' | 'extended',
  title: string,
  value: number,
  groups: readonly Range[],
): Anatomy | null {
  const group = groupOf(value, groups);
  if (group === undefined) return null;
  const [from, to, name] = group;
  return {
    reader,
    title,
    says: `Lies in the group from ${hex(from)} to ${hex(to)}: ${name}.`,
    strength: from === 0x400 && reader === 'extended' ? 'inferred' : 'documented',
    source: SOURCE[reader],
    fields: [field(value, 'number', [31, 0], (n) => `${n}: a plain list, the bits have no fields`)],
    inside: null,
  };
}

/** Error info of the Set Error Info PDU. */
export const errinfo = (value: number): Anatomy | null => grouped('errinfo', 'Error info', value, ERRINFO);

/** The extended disconnect reason, the second number of the dialog. */
export const extended = (value: number): Anatomy | null =>
  grouped('extended', 'Extended disconnect reason', value, EXTENDED);

/** The last error of FreeRDP: class << 16 | type (include/freerdp/error.h). Class 0 is the base, and holds no error. */
export function freerdp(value: number): Anatomy | null {
  const kind = value >>> 16;
  const type = value & 0xffff;
  const group = kind === 1 ? groupOf(type, ERRINFO) : undefined;
  if ((kind !== 1 || group === undefined) && (kind !== 2 || type > 0xff)) return null;
  return {
    reader: 'freerdp',
    title: 'FreeRDP last error',
    says:
      kind === 1
        ? `Class ERRINFO: the host sent error info ${hex(type)}.`
        : `Class CONNECT: ERRCONNECT number ${type}.`,
    strength: 'documented',
    source: SOURCE.freerdp,
    fields: [
      field(value, 'class', [31, 16], (n) =>
        n === 1 ? '1: ERRINFO, sent by the host' : '2: CONNECT, found by the client',
      ),
      field(value, 'type', [15, 0], (n) => (group === undefined ? `${n}` : `${n}: ${group[2]}`)),
    ],
    inside: kind === 1 ? { value: type, what: 'the error info inside' } : null,
  };
}
