import type { RegistryType } from '../../../src/lib/snippets/index.ts';

/** What a `.reg` file says about one value: data by type, or that the value is removed. */
export interface RegEntry {
  key: string;
  name: string;
  type: RegistryType | 'removed';
  data: string | number | string[];
}

const HEX_TYPES: Record<string, RegistryType> = {
  '1': 'REG_SZ',
  '2': 'REG_EXPAND_SZ',
  '3': 'REG_BINARY',
  '7': 'REG_MULTI_SZ',
  b: 'REG_QWORD',
};

const unquote = (text: string): string => text.replaceAll(/\\(.)/gsu, '$1');
const asText = (bytes: number[]): string =>
  Array.from({ length: bytes.length / 2 }, (_, at) =>
    String.fromCharCode((bytes[at * 2] ?? 0) | ((bytes[at * 2 + 1] ?? 0) << 8)),
  ).join('');

function hexData(type: RegistryType, bytes: number[]): RegEntry['data'] {
  switch (type) {
    case 'REG_BINARY':
      return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    case 'REG_QWORD':
      return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n).toString();
    case 'REG_MULTI_SZ':
      return asText(bytes).slice(0, -1).split('\0').slice(0, -1);
    default:
      if (!asText(bytes).endsWith('\0')) throw new Error('text without its closing NUL');
      return asText(bytes).slice(0, -1);
  }
}

/**
 * Reads the bytes of a `.reg` file of version 5, independently of the writer. Throws on anything it does not know.
 */
export function readReg(file: Uint8Array): RegEntry[] {
  const text = asText([...file]);
  if (!text.startsWith('\ufeffWindows Registry Editor Version 5.00\r\n\r\n')) throw new Error('header');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line end that is not CRLF');
  const lines = text.slice(1).replaceAll('\\\r\n  ', '').split('\r\n').slice(1);
  const entries: RegEntry[] = [];
  let key = '';
  for (const line of lines.filter((some) => some !== '')) {
    const section = /^\[(.+)\]$/su.exec(line);
    if (section?.[1] !== undefined) {
      key = section[1];
      continue;
    }
    const value = /^(?:@|"((?:[^"\\]|\\["\\])*)")=(.*)$/su.exec(line);
    if (value === null || key === '') throw new Error(`line: ${line}`);
    const [name, right] = [unquote(value[1] ?? ''), value[2] ?? ''];
    const quoted = /^"((?:[^"\\]|\\["\\])*)"$/u.exec(right)?.[1];
    const dword = /^dword:([0-9a-f]{8})$/.exec(right)?.[1];
    const hex = /^hex(?:\(([0-9a-f])\))?:((?:[0-9a-f]{2}(?:,[0-9a-f]{2})*)?)$/.exec(right);
    if (right === '-') entries.push({ key, name, type: 'removed', data: '' });
    else if (quoted !== undefined) entries.push({ key, name, type: 'REG_SZ', data: unquote(quoted) });
    else if (dword !== undefined) entries.push({ key, name, type: 'REG_DWORD', data: Number.parseInt(dword, 16) });
    else {
      const type = HEX_TYPES[hex?.[1] ?? '3'];
      if (hex === null || type === undefined) throw new Error(`data: ${right}`);
      const bytes = hex[2] === '' ? [] : (hex[2] ?? '').split(',').map((pair) => Number.parseInt(pair, 16));
      entries.push({ key, name, type, data: hexData(type, bytes) });
    }
  }
  return entries;
}
