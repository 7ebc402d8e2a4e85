import { z } from 'astro/zod';

const data = z.union([z.string(), z.number().int(), z.array(z.string())]);

/** One registry value to set, and how to take it back. Mirrors `RegistryChange` of `lib/snippets`. */
export const registryChange = z.strictObject({
  hive: z.enum(['HKLM', 'HKCU']),
  /** Key below the hive, single backslashes: `SOFTWARE\Policies\Microsoft\…`. */
  key: z.string().regex(/^[^\\].*[^\\]$/, 'no leading or trailing backslash'),
  /** Value name; the empty string is the key's default value. */
  name: z.string(),
  type: z.enum(['REG_SZ', 'REG_EXPAND_SZ', 'REG_MULTI_SZ', 'REG_DWORD', 'REG_QWORD', 'REG_BINARY']),
  /** Text for SZ types, a list for MULTI_SZ, a whole number for DWORD, decimal text for QWORD, hex pairs ("00 ff") for BINARY. */
  data,
  /** `previous` puts back what was there, or removes it if it was absent; `delete` removes it; `{ data }` sets that. */
  undo: z.union([z.literal('previous'), z.literal('delete'), z.strictObject({ data })]),
});
