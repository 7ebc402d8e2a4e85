/**
 * The 32-bit value a person wrote, alone in its field: `0x80070005`, `80070005h`, `C000006D`, `-2147024891`, `2147942405`.
 * Eight hex digits are hex, even if all of them are decimal digits too: `80070005` is no decimal anybody writes.
 * @returns 0 to 0xffffffff, or null where the text is something else
 */
export function readValue(text: string): number | null {
  const plain = text.trim().replace(/[.,;:)\]]+$/, '');
  const hex = /^0x([0-9a-f]{1,8})$/i.exec(plain) ?? /^([0-9a-f]{1,8})h$/i.exec(plain) ?? /^([0-9a-f]{8})$/i.exec(plain);
  if (hex?.[1] !== undefined) return parseInt(hex[1], 16);
  if (!/^[-\u2212\u2013]?\d{1,10}$/.test(plain)) return null;
  const n = Number(plain.replace(/^[\u2212\u2013]/, '-'));
  if (n < -0x80000000 || n > 0xffffffff) return null;
  return n >>> 0;
}
