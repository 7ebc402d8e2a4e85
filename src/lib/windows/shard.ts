import type { Row } from './rows.ts';

/** FACILITY_NT_BIT of winerror.h: an HRESULT that carries an NTSTATUS. */
export const NT_BIT = 0x10000000;
/** FACILITY_WIN32 of winerror.h and FACILITY_NTWIN32 of ntstatus.h: the code is a Win32 error. */
export const FACILITY_WIN32 = 7;

/**
 * The value without its wrapping, so that all forms of one error stand in one shard: a Win32 error is itself, its
 * HRESULT 0x8007xxxx (HRESULT_FROM_WIN32) and its NTSTATUS 0xc007xxxx; an NTSTATUS is itself and 0xdxxxxxxx
 * (HRESULT_FROM_NT). Both macros: winerror.h.
 */
function coreOf(value: number): number {
  const bare = (value & ~NT_BIT) >>> 0;
  return ((bare >>> 16) & 0xfff) === FACILITY_WIN32 ? bare & 0xffff : bare;
}

/** The shard that holds every name of a value: small numbers by their thousands, others by the low bits of the facility. */
export function valueShard(value: number): string {
  const core = coreOf(value);
  if (core < 0x10000) return `value/win32-${Math.min(core >>> 12, 3)}`;
  return `value/facility-${((core >>> 16) & 0x1f).toString(16).padStart(2, '0')}`;
}

/** Case and underscores do not distinguish names. */
export const nameKey = (name: string): string => name.toUpperCase().replaceAll('_', '');

/** Beginnings that so many names share that the letter after them decides. */
const COMMON = ['ERROR', 'STATUS'] as const;
const SHORTEST = 3;

/**
 * The shard that holds every name that begins with `prefix`; null where the beginning is too short to decide, or no name.
 * @param prefix at least three letters, and one more than `ERROR_` or `STATUS_`; case and underscores do not matter
 */
export function nameShard(prefix: string): string | null {
  const key = nameKey(prefix);
  if (!/^[A-Z][A-Z0-9]*$/.test(key) || key.length < SHORTEST) return null;
  if (COMMON.some((common) => common.startsWith(key))) return null;
  const common = COMMON.find((each) => key.startsWith(each));
  const first = key.charAt(common?.length ?? 0).toLowerCase();
  return `name/${common === undefined ? '' : `${common.toLowerCase()}-`}${/[a-z]/.test(first) ? first : 'digit'}`;
}

/**
 * Every shard with its rows. A shard by name also holds the other names of the same error, so that one is enough.
 * A shard that no value or name can ask for does not exist; one that something can ask for exists even if it is empty.
 */
export function shardsOf(rows: readonly Row[]): Map<string, Row[]> {
  const shards = new Map<string, Set<Row>>(allShards().map((name) => [name, new Set()]));
  const byCore = Map.groupBy(rows, ({ value }) => coreOf(value));
  for (const row of rows) {
    shards.get(valueShard(row.value))?.add(row);
    const named = shards.get(nameShard(row.symbol) ?? '');
    for (const same of byCore.get(coreOf(row.value)) ?? []) named?.add(same);
  }
  return new Map([...shards].map(([name, set]) => [name, rows.filter((row) => set.has(row))]));
}

function allShards(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz', 'digit'];
  return [
    ...[0, 1, 2, 3].map((n) => `value/win32-${n}`),
    ...Array.from({ length: 32 }, (_, n) => `value/facility-${n.toString(16).padStart(2, '0')}`),
    ...letters.filter((letter) => letter !== 'digit').map((letter) => `name/${letter}`),
    ...COMMON.flatMap((common) => letters.map((letter) => `name/${common.toLowerCase()}-${letter}`)),
  ];
}
