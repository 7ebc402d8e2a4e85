import {
  FAMILIES,
  NAMES,
  parse,
  WHY,
  type Candidate,
  type Code,
  type Family,
  type Names,
  type Why,
} from '../codes/index.ts';
import type { Index } from './build.ts';

/** A code found in a text, with its page where there is one. */
export type Found = Candidate & { readonly symbol: string | null; readonly url: string | null };

/** A page that answers the text, and why it stands where it stands. */
export type Answer = { readonly url: string; readonly title: string; readonly reason: string };

export type Result = {
  /** `text` where nothing was read as a code. */
  readonly kind: 'codes' | 'text';
  readonly codes: readonly Found[];
  /** The one page to go to, or null where no single page is right. */
  readonly url: string | null;
  /** Best first, without repetition. */
  readonly answers: readonly Answer[];
};

const merged = new WeakMap<Index, Names>();
const isFamily = (text: string): text is Family => (FAMILIES as readonly string[]).includes(text);

/** The names of the grammar and the symbols of the index; the grammar's win. */
function namesOf(index: Index): Names {
  const known = merged.get(index);
  if (known) return known;
  const names = new Map<string, Code>(NAMES);
  for (const [name, key] of Object.entries(index.symbols)) {
    const [family, value] = key.split('/');
    if (!names.has(name) && family !== undefined && value !== undefined && isFamily(family)) {
      names.set(name, { family, value });
    }
  }
  merged.set(index, names);
  return names;
}

/** The disconnect and extended reasons that stand next to each other, each with its page or null. */
function pairsIn(codes: readonly Found[], index: Index): { code: Found; extended: Found; url: string | null }[] {
  const places = Map.groupBy(codes, ({ start }) => start);
  const pairs: { code: Found; extended: Found; url: string | null }[] = [];
  const list = [...places.values()];
  for (const [i, here] of list.entries()) {
    const code = here[0];
    const extended = list[i + 1]?.[0];
    if (code?.family !== 'disconnect' || extended?.family !== 'extended') continue;
    pairs.push({ code, extended, url: index.pairs[`${code.value}-${extended.value}`]?.url ?? null });
  }
  return pairs;
}

/** Did the text itself name the family, or is it our reading of the number? */
const NAMED: ReadonlySet<Why> = new Set([
  WHY.name, WHY.disconnect, WHY.extended, WHY.errinfo, WHY.negotiation, WHY.ntstatus, WHY.hresult, WHY.win32, WHY.event,
  WHY.exit, WHY.gateway, WHY.first, WHY.second,
]); // prettier-ignore

/** Pages in the order: exact pair, code in the family that the text names, other code, code whose extended number has no page. */
function answersOf(codes: readonly Found[], pairs: ReturnType<typeof pairsIn>, index: Index): Answer[] {
  const answers = new Map<string, Answer>();
  const add = (url: string | null, title: string, reason: string): void => {
    if (url !== null && !answers.has(url)) answers.set(url, { url, title, reason });
  };
  const addCode = (found: Found, reason: string): void => {
    add(found.url, `${found.value} ${index.codes[`${found.family}/${found.value}`]?.name ?? ''}`.trim(), reason);
  };
  for (const { code, extended, url } of pairs) {
    add(url, `${code.value} with extended ${extended.value}`, 'exactly this pair');
  }
  const late = new Set(
    pairs.filter(({ url, extended }) => url === null && extended.url === null).map(({ code }) => code),
  );
  for (const found of codes) if (!late.has(found) && NAMED.has(found.why)) addCode(found, found.why);
  for (const found of codes) if (!late.has(found) && !NAMED.has(found.why)) addCode(found, found.why);
  for (const found of late) addCode(found, 'the first number alone; the second one has no page');
  return [...answers.values()];
}

/** One pair page wins; else one code page, if the first readings lead to one page only. */
function urlFor(codes: readonly Found[], pairs: ReturnType<typeof pairsIn>): string | null {
  const exact = new Set(pairs.flatMap(({ url }) => url ?? []));
  const without = pairs.some(({ url }) => url === null);
  if (exact.size > 0) return exact.size === 1 && !without ? ([...exact][0] ?? null) : null;
  const starts = new Set<number>();
  const urls = new Set<string>();
  for (const { start, url } of codes) {
    if (starts.has(start)) continue;
    starts.add(start);
    if (url !== null) urls.add(url);
  }
  return urls.size === 1 ? ([...urls][0] ?? null) : null;
}

/**
 * What a pasted text is about, and where it is explained.
 * @param text anything a person pastes; never throws
 * @param index the codes and pairs that have a page
 */
export function lookup(text: string, index: Index): Result {
  const codes = parse(text, namesOf(index)).map((candidate): Found => {
    const row = index.codes[`${candidate.family}/${candidate.value}`];
    return { ...candidate, symbol: row?.symbol ?? null, url: row?.url ?? null };
  });
  const pairs = pairsIn(codes, index);
  return {
    kind: codes.length > 0 ? 'codes' : 'text',
    codes,
    url: urlFor(codes, pairs),
    answers: answersOf(codes, pairs, index),
  };
}
