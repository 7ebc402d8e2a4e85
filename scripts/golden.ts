// Adds the addresses of the present build to tests/build/urls.golden. It never removes one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../tests/build/urls.golden', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const read = () => {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
};
const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((path) => `/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(html|ps1|reg|json)$/.test(path) && !path.startsWith('/pagefind/'))
  .map((path) => path.replace(/index\.html$/, ''));
writeFileSync(file, `${[...new Set([...read(), ...built])].sort().join('\n')}\n`);
