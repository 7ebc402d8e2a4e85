import type { Family } from '../lib/codes/index.ts';
import { hex, type Anatomy, type Name, type Page } from '../lib/windows/index.ts';
import { pageOf } from './index-data.ts';

const INSIDE: Partial<Record<Anatomy['reader'], Family>> = {
  freerdp: 'errinfo',
  ntstatus: 'win32',
  'event-56': 'ntstatus',
};

/** The codes that a reading speaks of: the value in its family, and the value inside in the family that this wraps. */
function codesOf(value: number, { reader, inside }: Anatomy): [Family, number][] {
  const own: [Family, number][] = reader === 'event-56' ? [] : [[reader, value]];
  if (reader === 'hresult') own.push(['gateway', value]);
  const family = reader === 'hresult' ? (inside?.what.includes('NTSTATUS') ? 'ntstatus' : 'win32') : INSIDE[reader];
  return inside && family ? [...own, [family, inside.value]] : own;
}

/** The pages of ours about a value in any of its readings, and about its Windows names. */
export async function pagesOf(value: number, readings: readonly Anatomy[], names: readonly Name[]): Promise<Page[]> {
  const codes = [
    ...readings.flatMap((reading) => codesOf(value, reading)),
    ...names.map(({ table, value: named }): [Family, number] => [table, named]),
  ];
  const found = await Promise.all(codes.map(([family, n]) => pageOf(family, hex(n))));
  return [...new Map(found.flatMap((page) => (page ? [[page.url, page] as const] : []))).values()];
}
