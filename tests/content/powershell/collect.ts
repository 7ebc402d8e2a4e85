import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import {
  checkChanges,
  eventQuery,
  snippetsOf,
  type Problem,
  type RegistryChange,
} from '../../../src/lib/snippets/index.ts';

/** One piece of PowerShell a reader can copy. */
export interface Snippet {
  /** File and place in it, for messages. */
  readonly where: string;
  readonly text: string;
  readonly role: 'check' | 'apply' | 'verify' | 'undo' | 'prose';
}

/** What the rules need of one fix. */
export interface Fix {
  readonly slug: string;
  readonly kind: string;
  readonly changes: readonly RegistryChange[];
  /** Problems of `changes`; nothing is made from them while there are any. */
  readonly problems: readonly Problem[];
  /** Files beside `index.md`, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, unknown>>;
  readonly noUndo: string | undefined;
  /** Display name of the Group Policy setting, if the fix names one. */
  readonly setting: string | undefined;
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const CONTENT = fileURLToPath(new URL('../../../src/content', import.meta.url));

/** Front matter and body of a Markdown file. A file without front matter is all body. */
export function readMarkdown(text: string): { data: Fields; body: string } {
  const match = /^---\r?\n(.*?)\r?\n---(?:\r?\n|$)(.*)$/s.exec(text);
  return match === null ? { data: {}, body: text } : { data: fieldsOf(parse(match[1] ?? '')), body: match[2] ?? '' };
}

/** Fenced PowerShell of a Markdown body. */
export const fences = (body: string): string[] =>
  [...body.matchAll(/^(`{3,}|~{3,}) *(?:powershell|pwsh|ps1)\b[^\n]*\n(.*?)^\1/gimsu)].map((match) => match[2] ?? '');

/** The PowerShell of the `checks` of a cause. */
export const checksOf = (data: Fields): { title: string; text: string }[] =>
  listOf(data['checks'])
    .map(fieldsOf)
    .flatMap(({ title, language = 'powershell', run }) =>
      language === 'powershell' && typeof run === 'string' ? [{ title: textOf(title) ?? '?', text: run }] : [],
    );

const markdown = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.mdx?$/.test(file))
        .map((file) => join(folder, file))
        .toSorted();

/** The schema has checked the shape when a page is built; here a wrong shape shows as a problem of the change. */
const isChange = (value: unknown): value is RegistryChange => {
  const { hive, key, name, type, data, undo } = fieldsOf(value);
  const texts = [hive, key, name, type].every((field) => typeof field === 'string');
  return texts && data !== undefined && undo !== undefined;
};

/** Reads one fix from its folder. */
export function readFix(folder: string, slug: string): Fix {
  const { data } = readMarkdown(readFileSync(join(folder, 'index.md'), 'utf8'));
  const rows = listOf(data['changes']);
  const changes = rows.filter(isChange);
  const shape: Problem[] = changes.length === rows.length ? [] : [{ field: 'changes', problem: 'a field is missing' }];
  const files = readdirSync(folder).filter((file) => file !== 'index.md');
  return {
    slug,
    kind: textOf(data['kind']) ?? '?',
    changes,
    problems: [...shape, ...(changes.length > 0 ? checkChanges(slug, changes) : [])],
    files: Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    expect: fieldsOf(data['expect']),
    noUndo: textOf(data['noUndo']),
    setting: textOf(fieldsOf(data['policy'])['setting']),
  };
}

/** All fixes. */
export function readFixes(): Fix[] {
  const root = join(CONTENT, 'fixes');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'index.md')))
    .map((entry) => readFix(join(root, entry.name), entry.name))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Every PowerShell snippet of a fix: its scripts, or what is made from its changes. */
export function snippetsOfFix(fix: Fix): Snippet[] {
  const where = `fixes/${fix.slug}`;
  const roles = ['apply', 'verify', 'undo'] as const;
  const texts: Partial<Record<Snippet['role'], string>> =
    fix.changes.length > 0 && fix.problems.length === 0 ? snippetsOf(fix.slug, fix.changes).powershell : {};
  return roles.flatMap((role): Snippet[] => {
    const [written, generated] = [fix.files[`${role}.ps1`], texts[role]];
    return [
      ...(written === undefined ? [] : [{ where: `${where}/${role}.ps1`, text: written, role }]),
      ...(generated === undefined ? [] : [{ where: `${where} (${role}, from changes)`, text: generated, role }]),
    ];
  });
}

/** The line that finds an event: one for each log of each provider, since the number alone differs among the others. */
function queriesOf(entries: readonly { where: string; data: Fields }[]): Snippet[] {
  const logs = new Map<string, Snippet>();
  for (const { where, data } of entries) {
    const { provider, channel } = fieldsOf(data['event']);
    const id = textOf(data['value']);
    if (typeof provider !== 'string' || typeof channel !== 'string' || id === undefined) continue;
    logs.set(`${provider} ${channel}`, { where, text: eventQuery({ provider, channel, id }), role: 'check' });
  }
  return [...logs.values()];
}

/** Every PowerShell snippet of `src/content`. */
export function collectSnippets(): Snippet[] {
  const entries = markdown(CONTENT).map((file) => ({
    ...readMarkdown(readFileSync(file, 'utf8')),
    where: relative(CONTENT, file),
  }));
  const pages = entries.flatMap(({ data, body, where }): Snippet[] => {
    return [
      ...checksOf(data).map(({ title, text }): Snippet => ({ where: `${where}: ${title}`, text, role: 'check' })),
      ...fences(body).map((text, at): Snippet => ({ where: `${where}: fence ${at + 1}`, text, role: 'prose' })),
    ];
  });
  return [...pages, ...queriesOf(entries), ...readFixes().flatMap(snippetsOfFix)];
}
