import type { Family } from './families.ts';

/** One code: a number space and a canonical value (lower-case hex without padding; events: decimal). */
export type Code = { readonly family: Family; readonly value: string };

/** The ways a 32-bit value is written. */
export type Forms = { hex: string; padded: string; unsigned: string; signed: string };

/**
 * The canonical text of a number in a family.
 * @param family events are decimal, everything else is hex
 * @param n a whole number, 0 to 0xffffffff
 */
export function valueOf(family: Family, n: number): string {
  return family === 'event' ? String(n) : '0x' + n.toString(16);
}

/**
 * The number behind a canonical value.
 * @param value `0x904` or, for an event, `1026`
 * @returns 0 to 0xffffffff, or null where the text is no canonical value
 */
export function numberOf(value: string): number | null {
  if (!/^(?:0x(?:0|[1-9a-f][0-9a-f]{0,7})|0|[1-9][0-9]{0,9})$/.test(value)) return null;
  const n = Number(value);
  return n <= 0xffffffff ? n : null;
}

/**
 * Every way to write a value: `0x904`, `0x00000904`, `2308`, `2308`.
 * @param value a canonical value, hex or decimal
 * @throws RangeError where the text is no canonical value of 32 bits
 */
export function format(value: string): Forms {
  const n = numberOf(value);
  if (n === null) throw new RangeError(`no canonical 32-bit value: ${value}`);
  const digits = n.toString(16);
  return { hex: '0x' + digits, padded: '0x' + digits.padStart(8, '0'), unsigned: String(n), signed: String(n | 0) };
}
