import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ is missing: run `npm run build` first.');

/** Every file of the build, with `/`. */
export const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

/** Every page: its address and its HTML. */
export const pages = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ url: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(dist, file), 'utf8') }));

export const bytes = (file: string) => readFileSync(join(dist, file));
