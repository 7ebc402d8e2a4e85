import type { Anatomy } from './field.ts';
import { disconnect, errinfo, extended, freerdp } from './rdp.ts';
import { event56, hresult, ntstatus, win32 } from './windows.ts';

export { bits, hex, type Anatomy, type Field, type Reader, type Strength } from './field.ts';

/** Readers in the order in which a number of this size belongs to them. */
function order(value: number): ((value: number) => Anatomy | null)[] {
  const rdp = [disconnect, extended, errinfo, freerdp];
  if (value < 0x80000000) return [...rdp, win32, event56, hresult, ntstatus];
  return value >= 0xc0000000 && value < 0xd0000000
    ? [ntstatus, event56, hresult, ...rdp]
    : [hresult, event56, ntstatus, ...rdp];
}

/**
 * Every reading of a 32-bit value, the likely ones first. Any value has the form of an HRESULT and of an NTSTATUS.
 * @param value 0 to 0xffffffff
 */
export function anatomy(value: number): Anatomy[] {
  return order(value).flatMap((read) => read(value) ?? []);
}
