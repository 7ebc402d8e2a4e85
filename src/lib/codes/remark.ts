/** What can be said of a text in which no code was read. */
export type Remark = 'success' | 'cut off';

/** A number that begins like a code and is none: nine to fifteen digits behind 0x, or a letter in the middle of them. */
const BROKEN = /(?:^|[^\w])0x(?:[\da-f]{9,15}|[\da-f]{1,8}[g-z][\da-z]{0,8})(?![\w])/i;
const ZERO = /^[\s"'`*([:]{0,8}(?:[\p{L} ]{0,40}[:=\s]\s{0,3})?(?:0x0{1,8}|0)[\s"'`*)\].]{0,8}$/iu;
const LONGEST = 4000;

/**
 * Why no code was found: the number is zero, which is success, or it looks cut off or mistyped (`0x90x`, nine digits).
 * @param text what was searched; only its first 4000 characters count
 */
export function remarkOn(text: string): Remark | null {
  const start = text.slice(0, LONGEST);
  if (ZERO.test(start)) return 'success';
  return BROKEN.test(start) ? 'cut off' : null;
}
