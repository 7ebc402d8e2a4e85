/** The registry value types a fix can set, as `reg.exe` names them. */
export const REGISTRY_TYPES = [
  'REG_SZ',
  'REG_EXPAND_SZ',
  'REG_MULTI_SZ',
  'REG_DWORD',
  'REG_QWORD',
  'REG_BINARY',
] as const;

/** One of the registry value types. */
export type RegistryType = (typeof REGISTRY_TYPES)[number];

/** Data as an author writes it; which form belongs to which type is said at `readValue`. */
export type RegistryData = string | number | readonly string[];

/** The two hives a fix may touch: the machine's, and that of the user who runs it. */
export type Hive = 'HKLM' | 'HKCU';

/** One registry value to set, and how to take it back. Mirrors `src/lib/schema/registry-change.ts`. */
export interface RegistryChange {
  readonly hive: Hive;
  /** Key below the hive, single backslashes. */
  readonly key: string;
  /** Value name; the empty string is the key's default value. */
  readonly name: string;
  readonly type: RegistryType;
  readonly data: RegistryData;
  /** `previous` puts back what was there, or removes it if it was absent; `delete` removes it; `{ data }` sets that. */
  readonly undo: 'previous' | 'delete' | { readonly data: RegistryData };
}

/** A form of a change to show or download; `text` is null where the form cannot say it, and `why` is the reason. */
export type Form = { readonly text: string } | { readonly text: null; readonly why: string };

/** The hive's name in full, as `.reg` files print it. */
export const HIVE_NAMES: Record<Hive, string> = { HKLM: 'HKEY_LOCAL_MACHINE', HKCU: 'HKEY_CURRENT_USER' };

/** What undo will write for a change: a value, nothing (`null`, the value is removed), or what apply has saved. */
export function undoData(change: RegistryChange): RegistryData | null | 'saved' {
  if (change.undo === 'previous') return 'saved';
  return change.undo === 'delete' ? null : change.undo.data;
}
