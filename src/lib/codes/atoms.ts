import type { Code } from './format.ts';

/** How a number is written. `bare`: hex letters without 0x. `dec`: digits only, so perhaps hex. */
export type Form = 'hex' | 'bare' | 'dec' | 'signed' | 'h';

/** A number in the text, before anybody says what it means. `start` and `end` are UTF-16 indices. */
export type NumberAtom = {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** The value as written, 0 to 0xffffffff. */
  readonly n: number;
  /** Is it the last DWORD of binary event data, its bytes reversed? `n` is then the status itself. */
  readonly binary?: true;
  /** The same digits read as hex, where the form leaves that open and they fit in 32 bits. */
  readonly asHex: number | null;
};

/** A known name in the text. */
export type NameAtom = { readonly kind: 'name'; readonly start: number; readonly end: number; readonly code: Code };

export type Atom = NumberAtom | NameAtom;

/** Bits of the class of a character: decimal digit, hex letter, other letter, underscore. */
export const DIGIT = 1;
export const HEX = 2;
export const LETTER = 4;
export const UNDERSCORE = 8;

const CLASSES = new Uint8Array(128);
for (let c = 48; c <= 57; c++) CLASSES[c] = DIGIT;
for (let c = 65; c <= 90; c++) CLASSES[c] = CLASSES[c + 32] = c <= 70 ? HEX : LETTER;
CLASSES[95] = UNDERSCORE;

/** The class of a UTF-16 code unit; 0 for everything that is no ASCII word character, and for NaN behind the end. */
export const classOf = (c: number): number => (c < 128 ? (CLASSES[c] ?? 0) : 0);

/** Is it a letter beyond ASCII (roughly: no punctuation and no space)? */
export const isWide = (c: number): boolean =>
  c >= 0xaa &&
  !(c >= 0x2000 && c <= 0x206f) &&
  !(c >= 0x3000 && c <= 0x303f) &&
  !(c >= 0xff00 && c <= 0xff0f) &&
  c !== 0xab &&
  c !== 0xbb &&
  c !== 0xfeff &&
  c !== 0xff1a &&
  c !== 0xff1b &&
  c !== 0xd7 &&
  c !== 0xb7;
