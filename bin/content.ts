import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { EVENT_PROVIDERS, FAMILIES, type Family } from '../src/lib/codes/families.ts';
import type { Entry } from '../src/lib/lookup/index.ts';

const isFamily = (value: unknown): value is Family => FAMILIES.some((family) => family === value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The fields that are read here. YAML takes its time over the rest of a thousand files. */
const FIELDS = /^(?:family|value|symbol|name|aliases|event|code|extended|answer):.*(?:\n[ -].*)*/gm;

/** Those fields of the front matter of a Markdown file; empty where there is none. */
function frontMatter(file: string): Record<string, unknown> {
  const yaml =
    /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/.exec(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))?.[1] ?? '';
  const data: unknown = parseYaml((yaml.match(FIELDS) ?? []).join('\n'));
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
}

/**
 * The codes and pairs of the content folder.
 * The schema judges the files when the site is built; here a file without the fields that are needed is passed over.
 * @param root the folder `src/content`
 */
export function readEntries(root: string): Entry[] {
  const entries: Entry[] = [];
  for (const file of globSync('codes/**/*.{md,mdx}', { cwd: root }).sort()) {
    const { family, value, symbol, name, aliases, event } = frontMatter(join(root, file));
    if (!isFamily(family) || text(value) === '') continue;
    const provider = isRecord(event) ? EVENT_PROVIDERS[text(event['provider'])] : undefined;
    entries.push({
      kind: 'code',
      family,
      value: text(value),
      symbol: text(symbol) || null,
      name: text(name),
      aliases: Array.isArray(aliases) ? aliases.map(text).filter((alias) => alias !== '') : [],
      ...(provider === undefined ? {} : { provider }),
    });
  }
  for (const file of globSync('pairs/*.{md,mdx}', { cwd: root }).sort()) {
    const data = frontMatter(join(root, file));
    const [code, extended] = [data['code'], data['extended']].map((id) => text(id).split('/')[1]);
    if (code === undefined || extended === undefined) continue;
    entries.push({ kind: 'pair', code, extended, answer: text(data['answer']) });
  }
  return entries;
}
