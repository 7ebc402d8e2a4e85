import { createRequire } from 'node:module';
import { describe, it } from 'vitest';
import type * as Codes from '../../src/lib/codes/index.ts';

// Node loads the grammar itself: vitest turns every import into a getter, which costs more than the parsing.
const { parse } = createRequire(import.meta.url)('../../src/lib/codes/index.ts') as typeof Codes;

const DIALOG = 'Error code: 0x904\r\nExtended error code: 0x7\r\nTimestamp (UTC): 11/21/26 09:14:01 AM\r\n';
const LOG =
  '[09:14:01:123] [4242:4243] [ERROR][com.freerdp.core] - transport_connect_tls: ERRCONNECT_TLS_CONNECT_FAILED [0x00020008]\n';
const PROSE =
  'The host answers on the port, then closes the connection before the sign-in; the event log of the host is empty. ';

/** About a megabyte of each; divide by the time for a rate. Twice the text must take about twice the time. */
const grow = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length));
const cases: readonly (readonly [string, string])[] = [
  ['prose', PROSE],
  ['dialogs', DIALOG],
  ['log lines', LOG],
  ['digits', '1'],
  ['hex', '0x'],
  ['hex digits', 'f'],
  ['pairs', '904/7 '],
  ['underscores', '_0'],
  ['ideographs', '错误'],
];

describe('parse, one megabyte', () => {
  it.for(cases)('%s', async ([name, text], { bench }) => {
    const once = grow(text, 1e6);
    const twice = grow(text, 2e6);
    const options = { time: 300, iterations: 3 };
    await bench(name, () => void parse(once)).run(options);
    await bench(`${name}, twice as long`, () => void parse(twice)).run(options);
  });
});
