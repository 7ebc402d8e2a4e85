import type { Family } from './families.ts';
import { type Code, valueOf } from './format.ts';
import { DISCONNECT } from './names/disconnect.ts';
import { ERRINFO } from './names/errinfo.ts';
import { ERRINFO_FREERDP } from './names/errinfo-freerdp.ts';
import { EXTENDED } from './names/extended.ts';
import { FREERDP } from './names/freerdp.ts';
import { GATEWAY } from './names/gateway.ts';
import { NEGOTIATION } from './names/negotiation.ts';
import { GUACAMOLE } from './names/guacamole.ts';

/** Names of codes by key (see `nameKey`). */
export type Names = ReadonlyMap<string, Code>;

/** Case and underscores do not distinguish names: `ERRINFO_DECRYPT_FAILED` is `ERRINFO_DECRYPTFAILED`. */
export const nameKey = (name: string): string => name.toUpperCase().replaceAll('_', '');

/** Names of a family, a later table wins. */
export type Table = readonly [Family, Readonly<Record<string, number>>];

const TABLES: readonly Table[] = [
  ['unknown', GUACAMOLE],
  ['gateway', GATEWAY],
  ['freerdp', FREERDP],
  ['negotiation', NEGOTIATION],
  ['errinfo', ERRINFO_FREERDP],
  ['errinfo', ERRINFO],
  ['extended', EXTENDED],
  ['disconnect', DISCONNECT],
];

/** The names of some tables by key, together with those that are known already and win. */
export function namesFrom(tables: readonly Table[], known: Names = new Map()): Names {
  const names = new Map<string, Code>();
  for (const [family, table] of tables) {
    for (const [name, n] of Object.entries(table)) names.set(nameKey(name), { family, value: valueOf(family, n) });
  }
  for (const [name, code] of known) names.set(name, code);
  return names;
}

/** The names of Remote Desktop itself: of its client, its protocol, its gateway, and of FreeRDP. */
export const NAMES: Names = /* @__PURE__ */ namesFrom(TABLES);

const OLD = 'FREERDPERROR';

/** The first three letters of every name, without underscores, as one number each, and the words looked up so far. */
type Lookup = { readonly heads: ReadonlySet<number>; readonly memo: Map<string, Code | undefined> };
const lookups = new WeakMap<Names, Lookup>();
const MEMO = 4096;

function lookupOf(names: Names): Lookup {
  const known = lookups.get(names);
  if (known) return known;
  const heads = new Set([headOf(OLD, 0, 3)]);
  for (const name of names.keys()) heads.add(headOf(name, 0, name.length));
  const lookup = { heads, memo: new Map<string, Code | undefined>() };
  lookups.set(names, lookup);
  return lookup;
}

/** The first three letters between two places, in upper case, underscores left out. */
function headOf(text: string, start: number, end: number): number {
  let head = 0;
  for (let i = start, count = 0; i < end && count < 3; i++) {
    const c = text.charCodeAt(i);
    if (c === 95) continue;
    head = (head << 8) | (c >= 97 && c <= 122 ? c - 32 : c);
    count++;
  }
  return head;
}

/** The code of the name between two places of a text. Most words are refused by their first three letters. */
export function codeAt(text: string, start: number, end: number, names: Names): Code | undefined {
  const { heads, memo } = lookupOf(names);
  if (!heads.has(headOf(text, start, end))) return undefined;
  const name = text.slice(start, end);
  if (memo.has(name)) return memo.get(name);
  if (memo.size >= MEMO) memo.clear();
  const code = codeOfName(name, names);
  memo.set(name, code);
  return code;
}

/**
 * The code of a name.
 * Old FreeRDP names (`FREERDP_ERROR_…` in error.h) wrap an ERRCONNECT or an ERRINFO name, some with one more `CONNECT_`.
 */
export function codeOfName(name: string, names: Names): Code | undefined {
  const key = nameKey(name);
  const found = names.get(key);
  if (found || !key.startsWith(OLD)) return found;
  const rest = key.slice(OLD.length);
  const inner = rest.startsWith('CONNECT') ? rest.slice('CONNECT'.length) : rest;
  return names.get('ERRCONNECT' + rest) ?? names.get('ERRCONNECT' + inner) ?? names.get('ERRINFO' + rest);
}
