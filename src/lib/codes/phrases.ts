import { classOfWord } from './vocabulary.ts';

/** `The TLS protocol defined fatal alert code is`, or the data element `AlertDesc`: the words of Schannel. Nearest word first. */
export const isAlert = (words: readonly string[]): boolean =>
  (words.includes('tls') && words.includes('protocol')) || (words[0] === 'desc' && words[1] === 'alert');

/** Event 40: "Session 2 has been disconnected, reason code 5" counts in extended reasons, not in disconnect reasons. */
export const isSessionEnd = (words: readonly string[]): boolean => isReasonCode(words) && words.includes('been');

/** `reason code`: the words of event 40, whoever quotes them. */
export const isReasonCode = (words: readonly string[]): boolean => words[0] === 'code' && words[1] === 'reason';

/** `problem code: 0x1F` of the device manager (cfg.h); `SSL_read: 5` of OpenSSL. */
export const isForeign = (words: readonly string[]): boolean =>
  (words[0] === 'code' && words[1] === 'problem') ||
  (words[1] === 'ssl' && /^(?:read|write|connect|accept|peek|shutdown|handshake)$/.test(words[0] ?? ''));

/** Does the word that gives the label stand right in front of the number, with nothing but small words between? */
export function isNear(phrase: string): boolean {
  for (const word of phrase.split(' ', 8)) {
    const kind = classOfWord(word);
    if (kind !== 'filler') return kind !== undefined;
  }
  return false;
}
