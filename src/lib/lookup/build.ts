import { nameKey, type Family } from '../codes/index.ts';
import { urlOf } from './url.ts';

/** What an index is made from: the typed entries of the collections `codes` and `pairs`. */
export type Entry =
  | {
      readonly kind: 'code';
      family: Family;
      value: string;
      symbol: string | null;
      name: string;
      /** Other values of the same family under which the code is seen. */
      aliases?: readonly string[];
      /** Folder of the provider of an event. */
      provider?: string;
    }
  | { readonly kind: 'pair'; code: string; extended: string; answer: string };

export type CodeRow = { readonly symbol: string | null; readonly name: string; readonly url: string };
export type PairRow = { readonly name: string; readonly url: string };

/** Every code and pair that has a page. Plain JSON. */
export type Index = {
  /** By `disconnect/0x904`; events by `event/termdd/56`. */
  readonly codes: Readonly<Record<string, CodeRow>>;
  /** By `0x904-0x7`. */
  readonly pairs: Readonly<Record<string, PairRow>>;
  /** By name, upper case without underscores; the value is a key of `codes`. */
  readonly symbols: Readonly<Record<string, string>>;
  /** Other values of a code, `gateway/0x59da`; the value is a key of `codes`. */
  readonly aliases: Readonly<Record<string, string>>;
};

/** A name belongs to the status and not to the event that bears it, to the Win32 error and not to the HRESULT around it. */
const yields = (taken: string, family: Family): boolean =>
  taken.startsWith('event/') || (taken.startsWith('hresult/') && family === 'win32');

/** Win32 errors and NTSTATUS values are seen inside HRESULTs; other aliases stay in their family. */
const familyOfAlias = (family: Family, alias: string): Family =>
  (family === 'win32' || family === 'ntstatus') && Number(alias) >= 0x80000000 ? 'hresult' : family;

/**
 * Build the index.
 * @param entries values are canonical; a later entry replaces an earlier one of the same key, except in `symbols`
 */
export function buildIndex(entries: Iterable<Entry>): Index {
  const codes = new Map<string, CodeRow>();
  const pairs = new Map<string, PairRow>();
  const symbols = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind === 'pair') {
      pairs.set(`${entry.code}-${entry.extended}`, { name: entry.answer, url: urlOf(entry) });
      continue;
    }
    const { symbol, name, family, value, provider } = entry;
    const key = provider === undefined ? `${family}/${value}` : `${family}/${provider}/${value}`;
    codes.set(key, {
      symbol,
      name,
      url: urlOf(provider === undefined ? { family, value } : { family, value, provider }),
    });
    for (const alias of entry.aliases ?? []) aliases.set(`${familyOfAlias(family, alias)}/${alias}`, key);
    // Names of TLS alerts are everyday words: `internal_error`.
    if (symbol !== null && family === 'unknown' && /^[a-z_]+$/.test(symbol)) continue;
    const taken = symbol === null ? undefined : symbols.get(nameKey(symbol));
    if (symbol !== null && (taken === undefined || yields(taken, family))) symbols.set(nameKey(symbol), key);
  }
  return {
    codes: Object.fromEntries(codes),
    pairs: Object.fromEntries(pairs),
    symbols: Object.fromEntries(symbols),
    aliases: Object.fromEntries(aliases),
  };
}
