import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Who may import whom: `docs/decisions.md`. The first prefix that fits a file is its room. */
const ROOMS: [room: string, may: string[]][] = [
  ['src/lib/codes', []],
  ['src/lib/lookup', ['src/lib/codes']],
  ['src/lib/snippets', ['src/lib/codes']],
  ['src/lib/windows', ['src/lib/codes']],
  ['src/lib/highlight', ['shiki']],
  ['src/lib/schema', ['src/lib/codes', 'src/lib/lookup', 'src/lib/snippets', 'astro/zod', 'type:astro:content']],
  ['src/content.config.ts', ['src/lib/schema', 'astro:content', 'astro/loaders']],
  [
    'src/lib/catalog',
    [
      'src/lib/codes',
      'src/lib/lookup',
      'src/lib/snippets',
      'src/lib/windows',
      'src/lib/schema',
      'astro:content',
      'marked',
      'type:astro/zod',
    ],
  ],
  ['src/components/ui', []],
  [
    'src/components',
    [
      'src/lib/codes',
      'src/lib/lookup',
      'src/lib/snippets',
      'src/lib/windows',
      'src/lib/highlight',
      'src/lib/catalog',
      'src/components',
      'src/styles',
    ],
  ],
  ['src/layouts', ['src/lib/catalog', 'src/components', 'src/styles', 'src/browser']],
  [
    'src/pages',
    ['src/lib/catalog', 'src/components', 'src/layouts', 'src/styles', 'src/browser', 'astro:content', 'type:astro'],
  ],
  ['src/browser', ['src/lib/codes', 'src/lib/lookup', 'src/lib/windows', 'src/styles']],
  [
    'bin',
    ['src/lib/codes', 'src/lib/lookup', 'src/lib/snippets', 'src/lib/windows', 'src/lib/schema', 'yaml', 'node:'],
  ],
];

const files = ['src', 'bin'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);

/** Imports of a file as `room` paths or package names; a type-only import carries `type:`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'/gm)].map(
    ([, type, name = '']) => {
      const target = name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : name;
      return type ? `type:${target}` : target;
    },
  );
}

const roomOf = (file: string) => ROOMS.find(([prefix]) => file === prefix || file.startsWith(`${prefix}/`));

describe('rooms', () => {
  it('every file stands in one', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const [room = '', may = []] = roomOf(file) ?? [];
    const wrong = importsOf(file).filter((target) => {
      const bare = target.replace(/^type:/, '');
      const allowed = [room, ...may.filter((each) => !each.startsWith('type:'))];
      const types = may.filter((each) => each.startsWith('type:')).map((each) => each.slice(5));
      const fits = (list: string[]) =>
        list.some((each) => bare === each || bare.startsWith(each.endsWith(':') ? each : `${each}/`));
      return !fits(allowed) && !(target.startsWith('type:') && fits(types));
    });
    expect(wrong).toEqual([]);
  });
});
