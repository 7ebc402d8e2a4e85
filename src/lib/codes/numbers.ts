import type { NumberAtom } from './atoms.ts';

/** Digits only, long enough for a Windows code in hex: `80090304`. */
export const windowsHex = (atom: NumberAtom): number | null =>
  atom.form === 'dec' && atom.end - atom.start === 8 && atom.asHex !== null && atom.asHex >= 0x80000000
    ? atom.asHex
    : null;

/** Everyday numbers, which need more than a word beside them. */
export const isSmall = (n: number): boolean => n < 0x100;
