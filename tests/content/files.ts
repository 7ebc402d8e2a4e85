import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { reference } from 'astro:content';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import * as schema from '../../src/lib/schema/index.ts';

export const content = fileURLToPath(new URL('../../src/content/', import.meta.url));

/** A reference in a file: which entry it needs. */
export interface Ref {
  collection: string;
  id: string;
}

/** Stands in for Astro's `reference`: keeps collection and id, so that a test can follow them. */
const refs = ((collection: string) =>
  z.string().transform((id): Ref => ({ collection, id }))) as unknown as typeof reference;

const schemas = {
  codes: schema.codes(refs),
  families: schema.families(refs),
  pairs: schema.pairs(refs),
  causes: schema.causes(refs),
  fixes: schema.fixes(refs),
  stages: schema.stages(refs),
  claims: schema.claims(refs),
  sources: schema.sources(),
};
export type Collection = keyof typeof schemas;
export const COLLECTIONS = ['codes', 'families', 'pairs', 'causes', 'fixes', 'stages', 'claims', 'sources'] as const;

/** Paths below `src/content`, with `/`, of every file of a collection. */
export const filesOf = (collection: string): string[] =>
  readdirSync(join(content, collection), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(content, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

export const isEntry = (path: string) => /\.(md|mdx|yaml)$/.test(path);

/** Id of the entry in a file: what Astro's loader makes of the path, without its slugging. */
export const idOf = (path: string) => path.replace(/^[^/]+\//, '').replace(/(\/index)?\.\w+$/, '');

/** Front matter and body of a file; a YAML file is all front matter. */
export function read(path: string): { data: unknown; body: string } {
  const text = readFileSync(join(content, path), 'utf8');
  if (path.endsWith('.yaml')) return { data: parse(text), body: '' };
  const [, front, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined) throw new Error(`${path}: no front matter between two lines of ---`);
  return { data: parse(front), body: body ?? '' };
}

/** Every entry of a collection that its schema accepts, by id. */
export function entriesOf<C extends Collection>(collection: C) {
  return filesOf(collection)
    .filter(isEntry)
    .flatMap((path) => {
      const { data, body } = read(path);
      const result = schemas[collection].safeParse(data);
      return result.success ? [{ path, id: idOf(path), data: result.data as z.output<(typeof schemas)[C]>, body }] : [];
    });
}

/** What the schema says against a file: `file: field: message`. */
export function problemsOf(collection: Collection, path: string): string[] {
  const result = schemas[collection].safeParse(read(path).data);
  return result.success
    ? []
    : result.error.issues.map(({ path: field, message }) => `${path}: ${field.join('.')}: ${message}`);
}

const isRef = (value: object): value is Ref =>
  'collection' in value && 'id' in value && Object.keys(value).length === 2;

/** Every reference inside a value, however deep. */
export function refsIn(value: unknown): Ref[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isRef(value)) return [value];
  return Object.values(value).flatMap(refsIn);
}
