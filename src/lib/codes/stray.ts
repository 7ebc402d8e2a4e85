import type { NumberAtom } from './atoms.ts';
import { canBeExtended, isErrinfo } from './known.ts';
import type { Label } from './labels.ts';
import { isSmall } from './numbers.ts';
import { isNear } from './phrases.ts';

/**
 * Digits under a label that is not meant for them: `555-0190 ext 204` is a telephone, `Error information: 22` an errno,
 * `an HRESULT would start with 8` a remark.
 */
export function isStray({ form, n, asHex }: NumberAtom, label: Label, phrase: string): boolean {
  if (form !== 'dec') return false;
  if (label === 'extended') return /^ext\b/.test(phrase) && !canBeExtended(n) && !canBeExtended(asHex ?? n);
  if (label === 'errinfo') return phrase.startsWith('info') && !isErrinfo(n);
  return label === 'hresult' && isSmall(n) && !isNear(phrase);
}
