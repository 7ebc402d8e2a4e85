import { readFileSync, readdirSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';

/** A real paste: what a person or a program wrote, where it stands, and the codes that are in it. */
export type Paste = {
  readonly text: string;
  /** Public address; a fragment tells several pastes of one page apart. */
  readonly source: string;
  /** `family/value` of every place in reading order, the first reading only. Left out in the noise. */
  readonly expect: readonly string[];
  /** The provider whose event it is, where the text names one. */
  readonly provider: string | null;
  readonly file: string;
};

const folder = new URL('../../fixtures/pastes/', import.meta.url);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function fromYaml(file: string, value: unknown): Paste {
  if (!isRecord(value) || typeof value['text'] !== 'string') throw new Error(`${file}: no text`);
  const { text, source, expect, provider } = value;
  return {
    text,
    source: String(source),
    expect: strings(expect),
    provider: typeof provider === 'string' ? provider : null,
    file,
  };
}

/** Every paste of the fixtures, in the order of the files. */
export const PASTES: readonly Paste[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => {
    const list: unknown = parseYaml(readFileSync(new URL(file, folder), 'utf8'));
    if (!Array.isArray(list)) throw new Error(`${file}: no list`);
    return list.map((value) => fromYaml(file, value));
  });
