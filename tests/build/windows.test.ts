import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bytes, files, pages } from './dist.ts';

const shards = files.filter((file) => file.startsWith('windows/'));

it('every shard of Windows names is 30 KB at most', () => {
  expect(shards.length).toBeGreaterThan(100);
  for (const file of shards) expect(gzipSync(bytes(file)).length, file).toBeLessThanOrEqual(30 * 1024);
});

it('the shards by value hold each row once', () => {
  const lines = shards
    .filter((file) => file.startsWith('windows/value/'))
    .flatMap((file) => bytes(file).toString('utf8').split('\n'))
    .filter((line) => line.startsWith('0x'));
  expect(lines.length).toBe(11_644);
});

it('/decode/ holds a worked example without script', () => {
  const html = (pages.find(({ url }) => url === '/decode/')?.html ?? '').replaceAll('<wbr/>', '');
  for (const text of [
    '0x80070005',
    '-2147024891',
    'E_ACCESSDENIED',
    'ERROR_ACCESS_DENIED',
    'FACILITY_WIN32',
    'class="bits',
  ])
    expect(html).toContain(text);
});
