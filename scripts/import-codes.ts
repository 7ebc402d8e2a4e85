import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { EVENT_PROVIDERS } from '../src/lib/codes/families.ts';

// Lists every code of the research tables that has a public source, with its official symbol.
// Use: node scripts/import-codes.ts <folder of the tables> [data/codes/codes.tsv]

const sources = z.array(z.object({ url: z.string().optional() })).default([]);
const row = z.object({ value: z.number().nullable(), symbol: z.string().nullish(), sources });
const table = <T extends z.ZodType>(rows: string, shape: T) => z.object({ [rows]: z.array(shape) });

/** A line of the result: id of the entry, symbol or nothing, the source that carries the row. */
type Line = { id: string; symbol: string; source: string };
const lines = new Map<string, Line>();

const [from, to = 'data/codes/codes.tsv'] = process.argv.slice(2);
if (from === undefined) {
  console.error('use: node scripts/import-codes.ts <folder of the tables> [data/codes/codes.tsv]');
  process.exit(2);
}

/** Keeps a row unless it has no public source. The first symbol of an id stays. */
function keep(id: string, symbol: string | null | undefined, given: z.infer<typeof sources>): void {
  const source = given.find(({ url }) => url !== undefined)?.url;
  if (source === undefined) return;
  const known = lines.get(id);
  lines.set(id, { id, symbol: known?.symbol || (symbol ?? ''), source: known?.source ?? source });
}
const hex = (value: number) => `0x${(value >>> 0).toString(16)}`;

/** Rows of one list of a file, as `place` wants them. */
function each<T extends z.ZodType>(file: string, list: string, shape: T, place: (row: z.output<T>) => void): void {
  const read: unknown = JSON.parse(readFileSync(join(from ?? '', `${file}.json`), 'utf8'));
  for (const found of table(list, shape).parse(read)[list] ?? []) place(found);
}
const plain = (file: string, list: string, family: (value: number) => string) =>
  each(file, list, row, ({ value, symbol, sources: given }) => {
    if (value !== null) keep(`${family(value)}/${hex(value)}`, symbol, given);
  });

const client = (value: number) => (value >= 0x3000000 && value < 0x4000000 ? 'gateway' : 'disconnect');
plain('disconnect-reasons', 'rows', client);
plain('gateway', 'gateway_disc_reasons', client);
plain('gateway', 'client_codes', client);
plain('gateway', 'web_client', () => 'unknown');
plain('extended-reasons', 'rows', () => 'extended');
plain('extended-reasons', 'observed_broker_and_protocol_values', () => 'extended');
plain('errinfo', 'rows', () => 'errinfo');
plain('errinfo', 'additional', () => 'errinfo');
plain('negotiation', 'rows', () => 'negotiation');
plain('freerdp-connect', 'rows', () => 'freerdp');
plain('freerdp-connect', 'exit_codes', () => 'freerdp');

/** The protocol range repeats error info: the numbers are the client's, the names the protocol's. */
each('errinfo', 'rows', row.extend({ group: z.string() }), ({ value, group, sources: given }) => {
  if (value !== null && group === 'rdp-specific') keep(`extended/${hex(value)}`, null, given);
});

/** What Azure Virtual Desktop calls a number that another family owns is a fact of that entry. */
const OWNED: Readonly<Record<string, string>> = {
  '0x204': 'disconnect',
  '0x704': 'disconnect',
  '0x10b': 'extended',
  '0xc04': 'disconnect',
  '0x80004005': 'hresult',
  '0x3000043': 'gateway',
};
each('gateway', 'avd_diagnostics', row, ({ value, symbol, sources: given }) => {
  if (value === null) return;
  const owner = OWNED[hex(value)];
  keep(`${owner ?? 'unknown'}/${hex(value)}`, owner ? null : symbol, given);
});

/** `HRESULT_CODE(x)` is the short form of x: facility 7 around it. */
each('gateway', 'rows', row.extend({ form: z.string() }), ({ value, symbol, form, sources: given }) => {
  if (value === null) return;
  const short = /^HRESULT_CODE\((\w+)\)$/.exec(symbol ?? '')?.[1];
  if (short) keep(`gateway/${hex(0x80070000 + value)}`, short, given);
  else if (form === 'Win32') keep(`win32/${hex(value)}`, symbol, given);
  else if (symbol?.startsWith('E_PROXY_')) keep(`gateway/${hex(value)}`, symbol, given);
  else keep(`hresult/${hex(value)}`, symbol?.startsWith('HRESULT_FROM_WIN32') ? null : symbol, given);
});

const KINDS: Readonly<Record<string, string>> = {
  HRESULT: 'hresult',
  HRESULT_FROM_WIN32: 'hresult',
  NTSTATUS: 'ntstatus',
  Win32: 'win32',
};
each('windows-codes', 'rows', row.extend({ kind: z.string() }), ({ value, symbol, kind, sources: given }) => {
  if (value !== null)
    keep(`${KINDS[kind] ?? kind}/${hex(value)}`, kind === 'HRESULT_FROM_WIN32' ? null : symbol, given);
});
each(
  'windows-codes',
  'tls_alerts',
  z.object({ alert_number: z.number().nullable(), sources }),
  ({ alert_number: alert, sources: given }) => {
    if (alert !== null) keep(`unknown/${hex(alert)}`, null, given);
  },
);
each(
  'event-ids',
  'rows',
  z.object({ provider: z.string(), id: z.number(), sources }),
  ({ provider, id, sources: given }) => keep(`event/${EVENT_PROVIDERS[provider] ?? provider}/${id}`, null, given),
);

const sorted = [...lines.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
writeFileSync(
  to,
  `id\tsymbol\tsource\n${sorted.map(({ id, symbol, source }) => `${id}\t${symbol}\t${source}\n`).join('')}`,
);
console.log(`${sorted.length} codes in ${to}`);
