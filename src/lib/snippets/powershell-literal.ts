import type { RegistryData, RegistryType } from './change.ts';
import { valueOf } from './value.ts';

/** Everything a single-quoted PowerShell string may hold as it stands; the rest is written as a character code. */
const PLAIN = /[\u0020-\u007e]+|[^\u0020-\u007e]/g;

/**
 * A PowerShell expression for a text: ASCII, one line, usable as an operand or argument without further brackets.
 *
 * Inside single quotes only the quote itself is special, and it is doubled. PowerShell also reads the curly quotes
 * U+2018 to U+201B as single quotes (about_Quoting_Rules; `CharTraits.cs` in PowerShell/PowerShell), and a line break
 * changes when a file is saved; so all that is not printable ASCII becomes `[char]0x…`, one per UTF-16 unit.
 */
export function psString(text: string): string {
  const parts = (text.match(PLAIN) ?? []).map((part) =>
    /^[\u0020-\u007e]/.test(part) ? `'${part.replaceAll("'", "''")}'` : `[char]0x${part.charCodeAt(0).toString(16)}`,
  );
  const [first] = parts;
  if (first === undefined) return "''";
  if (parts.length === 1 && first.startsWith("'")) return first;
  // A leading [char] would make + an addition of numbers where two of them meet.
  return `(${[...(first.startsWith("'") ? [] : ["''"]), ...parts].join(' + ')})`;
}

/** `.NET` names of the value types, as `RegistryKey.SetValue` takes them (Microsoft.Win32.RegistryValueKind). */
export const KINDS: Record<RegistryType, string> = {
  REG_SZ: 'String',
  REG_EXPAND_SZ: 'ExpandString',
  REG_MULTI_SZ: 'MultiString',
  REG_DWORD: 'DWord',
  REG_QWORD: 'QWord',
  REG_BINARY: 'Binary',
};

/**
 * A PowerShell expression for registry data, of the .NET type that `RegistryKey.SetValue` wants: Int32 for DWORD and Int64
 * for QWORD, so that numbers with the highest bit set are written in hex, which PowerShell reads as the same bits
 * (about_Numeric_Literals); `[string[]]` and `[byte[]]` for lists, since a plain array is refused.
 *
 * @throws RangeError if `checkChange` would refuse the data.
 */
export function psData(type: RegistryType, data: RegistryData): string {
  const value = valueOf(type, data);
  switch (value.type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      return psString(value.text);
    case 'REG_MULTI_SZ':
      return `[string[]]@(${value.items.map(psString).join(', ')})`;
    case 'REG_DWORD':
      return value.number > 0x7fff_ffffn ? `0x${value.number.toString(16)}` : `${value.number}`;
    case 'REG_QWORD':
      return value.number > 0x7fff_ffff_ffff_ffffn ? `0x${value.number.toString(16)}` : `${value.number}`;
    case 'REG_BINARY':
      return `[byte[]]@(${value.bytes.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ')})`;
  }
}
