import type { NumberAtom } from './atoms.ts';

/** Digits only, long enough for a Windows code in hex: `80090304`. */
export const windowsHex = (atom: NumberAtom): number | null =>
  atom.form === 'dec' && atom.end - atom.start === 8 && atom.asHex !== null && atom.asHex >= 0x80000000
    ? atom.asHex
    : null;

/** Everyday numbers, which need more than a word beside them. */
export const isSmall = (n: number): boolean => n < 0x100;

/** Written with leading zeros, as flags and sizes are: `0x0101`, `0x0000000b`. */
export const isPadded = ({ form, n, start, end }: NumberAtom): boolean =>
  form === 'hex' && n < 0x10000 && end - start - 2 > n.toString(16).length;

/** The first five to seven digits of an HRESULT of Win32 or of the security packages: `0x80090` is cut off. */
export const isCut = (n: number): boolean => [4, 8, 12].some((bits) => n >>> bits === 0x8007 || n >>> bits === 0x8009);
