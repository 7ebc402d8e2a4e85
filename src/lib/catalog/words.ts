import { format } from '../codes/index.ts';
import type { Family } from '../codes/families.ts';

/** What a number of each family is called. */
export const KIND: Record<Family, string> = {
  disconnect: 'disconnect reason',
  extended: 'extended disconnect reason',
  errinfo: 'error info',
  negotiation: 'negotiation failure',
  freerdp: 'FreeRDP error',
  gateway: 'gateway error',
  hresult: 'HRESULT',
  ntstatus: 'NTSTATUS',
  win32: 'Win32 error',
  event: 'event',
  unknown: 'code of unknown family',
};

/** Every spelling of a value under which the word search must find its page. */
export function spellings(value: string): string[] {
  const { hex, padded, unsigned, signed } = format(value);
  return [...new Set([hex, padded, unsigned, signed])];
}
