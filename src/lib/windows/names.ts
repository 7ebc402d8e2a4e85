import type { Row } from './rows.ts';
import { FACILITY_WIN32, nameKey, NT_BIT } from './shard.ts';

/** How a name belongs to a value: it names the whole of it, or the error inside. */
export type Relation = 'itself' | 'the Win32 error inside' | 'the NTSTATUS inside';
export type Name = Row & { readonly relation: Relation };

/** The Win32 error in an HRESULT or NTSTATUS that wraps one (HRESULT_FROM_WIN32, FACILITY_NTWIN32), or null. */
export function win32Inside(value: number): number | null {
  return value >>> 31 === 1 && ((value >>> 16) & 0xfff) === FACILITY_WIN32 ? value & 0xffff : null;
}

/** The NTSTATUS in an HRESULT made by HRESULT_FROM_NT (winerror.h: value | 0x10000000), or null. */
export const ntstatusInside = (value: number): number | null =>
  (value & NT_BIT) !== 0 ? (value & ~NT_BIT) >>> 0 : null;

/**
 * Every name of a value: of the whole, of the Win32 error inside, of the NTSTATUS inside.
 * @param rows the shard of the value, or more
 */
export function namesOf(value: number, rows: readonly Row[]): Name[] {
  const win32 = win32Inside(value);
  const ntstatus = ntstatusInside(value);
  const names = rows.flatMap((row): Name[] => {
    if (row.value === value) return [{ ...row, relation: 'itself' }];
    if (row.table === 'win32' && row.value === win32) return [{ ...row, relation: 'the Win32 error inside' }];
    if (row.table === 'ntstatus' && row.value === ntstatus) return [{ ...row, relation: 'the NTSTATUS inside' }];
    return [];
  });
  const rank = ({ relation, table }: Name) => (relation === 'itself' ? 0 : 4) + likely(value).indexOf(table);
  return names.toSorted((a, b) => rank(a) - rank(b));
}

/** Tables in the order in which a number of this shape belongs to them. */
function likely(value: number): Row['table'][] {
  if (value < 0x10000) return ['win32', 'ntstatus', 'hresult'];
  return value >= 0xc0000000 && value < 0xd0000000
    ? ['ntstatus', 'hresult', 'win32']
    : ['hresult', 'ntstatus', 'win32'];
}

/** The rows whose name begins with `prefix`; a whole name first, then by name. Case and underscores do not matter. */
export function symbolsWith(prefix: string, rows: readonly Row[]): Row[] {
  const key = nameKey(prefix);
  const whole = (row: Row) => (nameKey(row.symbol) === key ? 0 : 1);
  return rows
    .filter(({ symbol }) => nameKey(symbol).startsWith(key))
    .toSorted((a, b) => whole(a) - whole(b) || (a.symbol < b.symbol ? -1 : 1));
}

/**
 * The one name of a code in its family, or null: of the whole value, else of the error it wraps.
 * @param table the family that the text or its context gave the value
 */
export function symbolOf(table: Row['table'], value: number, rows: readonly Row[]): string | null {
  const names = namesOf(value, rows);
  const own = names.find((name) => name.relation === 'itself' && name.table === table);
  const inside = table === 'win32' ? undefined : names.find(({ relation }) => relation !== 'itself');
  return (own ?? inside)?.symbol ?? null;
}
