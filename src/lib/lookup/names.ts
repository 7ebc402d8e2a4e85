import { FAMILIES, NAMES, type Code, type Family, type Names } from '../codes/index.ts';
import type { CodeRow, Index } from './build.ts';

type Derived = {
  readonly names: Names;
  /** Events by their number in decimal. */
  readonly events: ReadonlyMap<string, readonly CodeRow[]>;
  /** All other codes by their value. */
  readonly values: ReadonlyMap<string, readonly CodeRow[]>;
};
const derived = new WeakMap<Index, Derived>();
const isFamily = (text: string | undefined): text is Family => FAMILIES.some((family) => family === text);

/** What is worked out once for an index: its names with those of Remote Desktop, which win, and its codes by number. */
export function derive(index: Index): Derived {
  const known = derived.get(index);
  if (known) return known;
  const names = new Map<string, Code>(NAMES);
  for (const [name, key] of Object.entries(index.symbols)) {
    const [family, second, third] = key.split('/');
    const value = third ?? second;
    if (!names.has(name) && isFamily(family) && value !== undefined) names.set(name, { family, value });
  }
  const events = new Map<string, CodeRow[]>();
  const values = new Map<string, CodeRow[]>();
  for (const [key, row] of Object.entries(index.codes)) {
    const id = key.slice(key.lastIndexOf('/') + 1);
    const family = key.slice(0, key.indexOf('/'));
    if (family === 'event') events.set(id, [...(events.get(id) ?? []), row]);
    else values.set(id, [...(values.get(id) ?? []), row]);
  }
  const result = { names, events, values };
  derived.set(index, result);
  return result;
}
