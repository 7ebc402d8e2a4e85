import type { RegistryData, RegistryType } from './change.ts';

/** A registry value that has passed every check of its type. */
export type Value =
  | { readonly type: 'REG_SZ' | 'REG_EXPAND_SZ'; readonly text: string }
  | { readonly type: 'REG_MULTI_SZ'; readonly items: readonly string[] }
  | { readonly type: 'REG_DWORD' | 'REG_QWORD'; readonly number: bigint }
  | { readonly type: 'REG_BINARY'; readonly bytes: readonly number[] };

/** Largest unsigned number of 32 and of 64 bits. */
const MAX = { REG_DWORD: 0xffff_ffffn, REG_QWORD: 0xffff_ffff_ffff_ffffn } as const;

const HEX_PAIRS = /^(?:[0-9a-f]{2}(?: [0-9a-f]{2})*)?$/i;
const DECIMAL = /^(?:0|[1-9][0-9]{0,19})$/;

/**
 * Reads the data an author wrote for a type.
 *
 * REG_SZ and REG_EXPAND_SZ take text without NUL; REG_MULTI_SZ a list of non-empty texts without NUL;
 * REG_DWORD a whole number from 0 to 4294967295; REG_QWORD decimal text from "0" to "18446744073709551615"
 * (text, since JavaScript numbers are exact only to 2^53); REG_BINARY hex pairs with one blank between.
 * Source of the types: Microsoft, "Registry value types" (winnt.h).
 *
 * @returns the typed value, or a sentence that says what is wrong and what to write. Never throws.
 */
export function readValue(type: RegistryType, data: RegistryData): Value | string {
  switch (type) {
    case 'REG_SZ':
    case 'REG_EXPAND_SZ':
      if (typeof data !== 'string') return `${type} takes text: put the data in quotation marks`;
      return data.includes('\0') ? `${type} ends at NUL: remove the NUL character` : { type, text: data };
    case 'REG_MULTI_SZ':
      if (typeof data === 'string' || typeof data === 'number') return 'REG_MULTI_SZ takes a list of texts: [a, b]';
      if (data.some((item) => item === '')) return 'REG_MULTI_SZ ends at an empty text: remove the empty item';
      if (data.some((item) => item.includes('\0')))
        return 'a text of REG_MULTI_SZ ends at NUL: remove the NUL character';
      return { type, items: data };
    case 'REG_DWORD':
      if (typeof data !== 'number') return 'REG_DWORD takes a whole number: write it without quotation marks';
      if (!Number.isInteger(data) || data < 0 || data > Number(MAX.REG_DWORD))
        return 'REG_DWORD takes a whole number from 0 to 4294967295';
      return { type, number: BigInt(data) };
    case 'REG_QWORD':
      if (typeof data !== 'string' || !DECIMAL.test(data) || BigInt(data) > MAX.REG_QWORD)
        return 'REG_QWORD takes decimal digits in quotation marks, from "0" to "18446744073709551615"';
      return { type, number: BigInt(data) };
    case 'REG_BINARY':
      if (typeof data !== 'string' || !HEX_PAIRS.test(data))
        return 'REG_BINARY takes hex pairs with one blank between: "00 ff"';
      return { type, bytes: data === '' ? [] : data.split(' ').map((pair) => Number.parseInt(pair, 16)) };
  }
}

/**
 * The typed value of data that `checkChange` has accepted.
 *
 * @throws RangeError with the sentence of `readValue` if it was not accepted.
 */
export function valueOf(type: RegistryType, data: RegistryData): Value {
  const value = readValue(type, data);
  if (typeof value === 'string') throw new RangeError(value);
  return value;
}
