import type { Item } from './items.ts';
import { WHY } from './why.ts';

const REACH = 240;

/** `0x80070643 or 0x643`: behind an HRESULT_FROM_WIN32 (winerror.h) its low word alone is the Win32 error. */
export function unwrapWin32(items: readonly Item[]): void {
  let low = -1;
  let end = 0;
  for (const item of items) {
    const { atom, label } = item;
    if (atom.kind === 'name') continue;
    if (atom.n >>> 16 === 0x8007) {
      low = atom.n & 0xffff;
      end = atom.end;
    } else if (atom.n === low && atom.start - end <= REACH) {
      if (label === 'generic' || (label === null && atom.form === 'hex'))
        item.readings = [{ family: 'win32', n: low, why: WHY.inside }];
    }
  }
}
