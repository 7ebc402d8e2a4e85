// npm test [-- part …]: installs if needed, runs the parts in order, one line of summary for each. Every part also stands
// alone as `npm run <part>`.
import { spawnSync } from 'node:child_process';
import { env, install, root } from './install.mjs';

const PARTS = ['format', 'lint', 'types', 'unit', 'content', 'build', 'site', 'browser'];
const wanted = process.argv.slice(2);
const strange = wanted.filter((part) => !PARTS.includes(part));
if (strange.length > 0) {
  console.error(`No such part: ${strange.join(', ')}. Parts: ${PARTS.join(', ')}.`);
  process.exit(2);
}

install();
/** The lines of a part's output that say what it counted, and how many snippets no PowerShell has read. */
const lines = (output) =>
  output
    .split('\n')
    .filter((line) => /\d+ passed|were not read by PowerShell/.test(line))
    .map((line) => line.trim());

const results = [];
for (const part of wanted.length > 0 ? wanted : PARTS) {
  if (results.some((result) => result.part === 'build' && !result.ok)) break;
  console.log(`\n── ${part}`);
  const begin = Date.now();
  const run = spawnSync('npm', ['run', '--silent', part], {
    cwd: root,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
  });
  const output = `${run.stdout ?? ''}${run.stderr ?? ''}`.replaceAll(/\u001b\[[0-9;]*m/g, '');
  const ok = run.status === 0;
  if (!ok) console.log(output);
  results.push({ part, ok, seconds: ((Date.now() - begin) / 1000).toFixed(1), says: lines(output) });
}

console.log('\nSummary');
for (const { part, ok, seconds, says } of results) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${part.padEnd(8)} ${seconds.padStart(6)} s  ${says.join(' · ')}`);
}
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
