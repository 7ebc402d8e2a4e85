import {
  HIVE_NAMES,
  undoData,
  type Form,
  type RegistryChange,
  type RegistryData,
  type RegistryType,
} from './change.ts';
import { valueOf } from './value.ts';

const HEADER = 'Windows Registry Editor Version 5.00';
/** Where `regedit.exe` breaks its own lines. */
const WIDTH = 80;

/** Bytes of little-endian numbers: `count` bytes of `number`, least significant first. */
const littleEndian = (number: bigint, count: number): number[] =>
  Array.from({ length: count }, (_, at) => Number((number >> BigInt(8 * at)) & 0xffn));

/** UTF-16LE with a closing NUL, as the registry stores text. */
const textBytes = (text: string): number[] =>
  [...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), 0].flatMap((unit) => [
    unit & 0xff,
    unit >> 8,
  ]);

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A text that a quoted line may hold: no control character and no half of a surrogate pair. */
const quotable = (text: string): boolean => !/[\u0000-\u001f\u007f]/.test(text) && text.isWellFormed();

/** `prefix` and comma-separated hex bytes, broken like regedit does it: `,\` at the end, two blanks before the rest. */
function hexLines(prefix: string, bytes: readonly number[]): string {
  const lines: string[] = [];
  let line = prefix;
  bytes.forEach((byte, at) => {
    const piece = byte.toString(16).padStart(2, '0') + (at < bytes.length - 1 ? ',' : '');
    if (line.length + piece.length >= WIDTH && line.endsWith(',')) {
      lines.push(`${line}\\`);
      line = '  ';
    }
    line += piece;
  });
  return [...lines, line].join('\n');
}

function line(name: string, type: RegistryType, data: RegistryData): string {
  const left = `${name === '' ? '@' : quoted(name)}=`;
  const value = valueOf(type, data);
  switch (value.type) {
    case 'REG_SZ':
      return quotable(value.text) ? left + quoted(value.text) : hexLines(`${left}hex(1):`, textBytes(value.text));
    case 'REG_EXPAND_SZ':
      return hexLines(`${left}hex(2):`, textBytes(value.text));
    case 'REG_MULTI_SZ':
      return hexLines(`${left}hex(7):`, [...value.items.flatMap(textBytes), 0, 0]);
    case 'REG_DWORD':
      return `${left}dword:${value.number.toString(16).padStart(8, '0')}`;
    case 'REG_QWORD':
      return hexLines(`${left}hex(b):`, littleEndian(value.number, 8));
    case 'REG_BINARY':
      return hexLines(`${left}hex:`, value.bytes);
  }
}

/** One file: the header, then a section for each key, in the order of the changes. */
function regFile(changes: readonly RegistryChange[], lineOf: (change: RegistryChange) => string): string {
  const sections = new Map<string, string[]>();
  for (const change of changes) {
    const key = `${HIVE_NAMES[change.hive]}\\${change.key}`;
    sections.set(key, [...(sections.get(key) ?? []), lineOf(change)]);
  }
  return [HEADER, ...[...sections].map(([key, lines]) => `\n[${key}]\n${lines.join('\n')}`), ''].join('\n');
}

/**
 * The `.reg` forms of changes that `checkChanges` accepts, with LF; `encodeRegFile` makes the file of it.
 * A value whose undo is `previous` has no `.reg` undo: only a script can know what was there.
 * Format: Microsoft, "How to add, modify, or delete registry subkeys and values by using a .reg file".
 *
 * @throws RangeError if `checkChanges` would refuse the data.
 */
export function regForms(changes: readonly RegistryChange[]): { apply: Form; undo: Form } {
  const broken = changes.find(({ key, name }) => !(key + name).isWellFormed());
  if (broken !== undefined) {
    const why = 'A name holds half of a surrogate pair, which a .reg file cannot carry.';
    return { apply: { text: null, why }, undo: { text: null, why } };
  }
  const apply: Form = { text: regFile(changes, ({ name, type, data }) => line(name, type, data)) };
  if (changes.some((change) => undoData(change) === 'saved'))
    return {
      apply,
      undo: {
        text: null,
        why: 'A .reg file cannot know which value was there before, and saves nothing. Note the value before you import it. After the PowerShell apply, the PowerShell undo puts it back.',
      },
    };
  const undo = regFile(changes, (change) => {
    const data = undoData(change);
    return data === null || data === 'saved'
      ? `${change.name === '' ? '@' : quoted(change.name)}=-`
      : line(change.name, change.type, data);
  });
  return { apply, undo: { text: undo } };
}
