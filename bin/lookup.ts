import { text as readAll } from 'node:stream/consumers';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildIndex, lookup, type Found, type Result } from '../src/lib/lookup/index.ts';
import { readEntries } from './content.ts';
import { windowsNames, windowsSymbols } from './windows.ts';

const HELP = `usage: npm run -s lookup -- [--json | --jsonl] [TEXT...]

Finds the Remote Desktop codes in TEXT, or in standard input when there is no TEXT.

  --json    one JSON object: kind, codes (family, value, symbol, url, start, end), url
  --jsonl   standard input holds one JSON string per line; one JSON object per line comes back
            (the first line that is no JSON string ends the run with status 2 and its number on stderr)
  --help    this text
  --        what follows is TEXT, even if it begins with a dash

A negative number is TEXT. Status: 0 done, codes or not; 2 wrong usage or input.`;

type Mode = 'plain' | 'json' | 'jsonl';

function fail(message: string): never {
  process.stderr.write(`lookup: ${message}\n`);
  process.exit(2);
}

function readArguments(args: readonly string[]): { mode: Mode; words: string[] } {
  const words: string[] = [];
  let mode: Mode = 'plain';
  let open = true;
  for (const arg of args) {
    if (!open || !/^-[^\d]/.test(arg)) words.push(arg);
    else if (arg === '--') open = false;
    else if (arg === '--json' || arg === '--jsonl') {
      const next = arg === '--json' ? 'json' : 'jsonl';
      if (mode !== 'plain' && mode !== next) fail('--json and --jsonl exclude each other');
      mode = next;
    } else if (arg === '--help' || arg === '-h') {
      process.stdout.write(HELP + '\n');
      process.exit(0);
    } else fail(`unknown flag ${JSON.stringify(arg)}; see --help`);
  }
  if (mode === 'jsonl' && words.length > 0) fail('--jsonl reads standard input and takes no TEXT');
  return { mode, words };
}

const WINDOWS = fileURLToPath(new URL('../data/windows', import.meta.url));
const windows = windowsSymbols(WINDOWS);

/** The symbol of a code: the one of its page, else the one of the Windows headers. */
const symbolOf = ({ symbol, family, value }: Found): string | null => symbol ?? windows(family, value);

/** The stable JSON form. */
const toJson = ({ kind, codes, url }: Result): string =>
  JSON.stringify({
    kind,
    codes: codes.map((c) => ({
      family: c.family,
      value: c.value,
      symbol: symbolOf(c),
      url: c.url,
      start: c.start,
      end: c.end,
    })),
    url,
  });

function toPlain(result: Result, source: string): string {
  if (result.remark === 'success') return 'Zero is success, not an error.';
  const nothing =
    result.remark === null ? 'No code in here.' : 'No code in here; a number in it looks cut off or mistyped.';
  const lines =
    result.kind === 'text'
      ? [nothing]
      : result.codes.map((c) => {
          const symbol = symbolOf(c);
          return `${source.slice(c.start, c.end)}: ${c.family} ${c.value}${symbol === null ? '' : ` ${symbol}`} (${c.why})${c.url === null ? '' : ` ${c.url}`}`;
        });
  if (result.answers.length > 0) lines.push('');
  for (const { url, title, reason } of result.answers) lines.push(`${url} ${title} (${reason})`);
  return lines.join('\n');
}

/** The string in a JSON line, or null. */
function jsonString(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

// A reader that has seen enough closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { mode, words } = readArguments(process.argv.slice(2));
const site = buildIndex(readEntries(fileURLToPath(new URL('../src/content', import.meta.url))));
const index = { ...site, symbols: { ...windowsNames(WINDOWS), ...site.symbols } };

if (mode === 'jsonl') {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    const source = jsonString(line);
    if (source === null) {
      // Not fail(): what was answered so far must still leave the pipe.
      process.stderr.write(`lookup: line ${number} is no JSON string\n`);
      process.exitCode = 2;
      break;
    }
    if (!process.stdout.write(toJson(lookup(source, index)) + '\n')) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
} else {
  const source = words.length > 0 ? words.join(' ') : await readAll(process.stdin);
  const result = lookup(source, index);
  process.stdout.write((mode === 'json' ? toJson(result) : toPlain(result, source)) + '\n');
}
