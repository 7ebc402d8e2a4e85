import { FOREIGN, readAll, remarkOn, WHY, type Candidate, type Remark, type Why } from '../codes/index.ts';
import type { CodeRow, Index } from './build.ts';
import { derive } from './names.ts';
import { composedUrl } from './url.ts';

/** A code found in a text, with its page where there is one. */
export type Found = Candidate & { readonly symbol: string | null; readonly url: string | null };

/** A page that answers the text, and why it stands where it stands. */
export type Answer = { readonly url: string; readonly title: string; readonly reason: string };

export type Result = {
  /** `text` where nothing was read as a code. */
  readonly kind: 'codes' | 'text';
  readonly codes: readonly Found[];
  /** The one page to go to, or null where no single page is right. A pair without a page has the address that composes its answer. */
  readonly url: string | null;
  /** Best first, without repetition. */
  readonly answers: readonly Answer[];
  /** The known codes whose answer is composed, because their pair has no page. */
  readonly composed: { readonly code: Found; readonly extended: Found } | null;
  /** What can be said where no code was read. */
  readonly remark: Remark | null;
};

/** A disconnect reason and the extended reason beside it; `url` is the page of the pair. */
type Both = { readonly code: Found; readonly extended: Found; readonly url: string | null };

/** The pages of a code: several where a number of an event exists under several providers and the text names none. */
function pagesOf({ family, value, provider }: Candidate, index: Index): readonly CodeRow[] {
  const key = `${family}/${value}`;
  const row = index.codes[provider === undefined ? key : `${family}/${provider}/${value}`];
  if (row) return [row];
  if (family === 'event' && provider === FOREIGN) return [];
  if (family === 'event') return derive(index).events.get(value) ?? [];
  const other = index.codes[index.aliases[key] ?? ''];
  return other ? [other] : [];
}

/** The disconnect and extended reasons that stand next to each other, each with its page or null. */
function pairsIn(codes: readonly Found[], index: Index): Both[] {
  const firsts = codes.filter(({ start }, i) => i === 0 || codes[i - 1]?.start !== start);
  const pairs: Both[] = [];
  for (const [i, code] of firsts.entries()) {
    const extended = firsts[i + 1];
    if ((code.family !== 'disconnect' && code.family !== 'gateway') || extended?.family !== 'extended') continue;
    pairs.push({ code, extended, url: index.pairs[`${code.value}-${extended.value}`]?.url ?? null });
  }
  return pairs;
}

/** Did the text itself name the family, or is it our reading of the number? */
const NAMED: ReadonlySet<Why> = new Set([
  WHY.name, WHY.disconnect, WHY.extended, WHY.errinfo, WHY.negotiation, WHY.ntstatus, WHY.hresult, WHY.win32, WHY.event,
  WHY.exit, WHY.gateway, WHY.first, WHY.second, WHY.diagnostic, WHY.binary,
]); // prettier-ignore

/** `extended 0x7 Server denied connection`, `event termdd 56 …`: the address says the family, and the provider. */
const titleOf = ({ url, name }: CodeRow): string => `${url.slice(1, -1).replaceAll('/', ' ')} ${name}`.trim();

/** Pages in the order: exact pair, code in the family that the text names, other code, code whose extended number has no page, the same number in other families, TLS alert. */
function answersOf(
  codes: readonly Found[],
  pairs: readonly Both[],
  alerts: readonly Candidate[],
  index: Index,
): Answer[] {
  const answers = new Map<string, Answer>();
  const add = (url: string, title: string, reason: string): void => {
    if (!answers.has(url)) answers.set(url, { url, title, reason });
  };
  const addCode = (found: Candidate, reason: string): void => {
    for (const row of pagesOf(found, index)) add(row.url, titleOf(row), reason);
  };
  for (const { code, extended, url } of pairs) {
    const title = `${code.value} with extended ${extended.value}`;
    if (url !== null) add(url, title, 'exactly this pair');
    else if (code.url !== null && extended.url !== null)
      add(addressOf({ code, extended }), title, 'no page for this pair; what each number says');
  }
  const late = new Set(
    pairs.filter(({ url, extended }) => url === null && extended.url === null).map(({ code }) => code),
  );
  for (const found of codes) if (!late.has(found) && NAMED.has(found.why)) addCode(found, found.why);
  for (const found of codes) if (!late.has(found) && !NAMED.has(found.why)) addCode(found, found.why);
  for (const found of late) addCode(found, 'the first number alone; the second one has no page');
  const [only] = codes;
  if (only && !NAMED.has(only.why) && codes.every(({ start }) => start === only.start)) {
    for (const row of derive(index).values.get(only.value) ?? [])
      add(row.url, titleOf(row), 'the same number elsewhere');
  }
  for (const alert of alerts) addCode(alert, alert.why);
  return [...answers.values()];
}

const addressOf = ({ code, extended }: { code: Found; extended: Found }): string =>
  composedUrl({ code: code.value, extended: extended.value });

/** One pair page wins, then the composed answer of one pair; else one code page, if the first readings lead to one page only. */
function urlFor(codes: readonly Found[], pairs: readonly Both[]): string | null {
  const exact = new Set(
    pairs.map(({ code, extended, url }) => {
      return url !== null || code.url === null || extended.url === null ? url : addressOf({ code, extended });
    }),
  );
  const [only] = exact;
  if (exact.size > 1) return null;
  if (only !== undefined && only !== null) return only;
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
  const { codes: read, alerts } = readAll(text, derive(index).names);
  const codes = read.map((candidate): Found => {
    const pages = pagesOf(candidate, index);
    const [page] = pages;
    return { ...candidate, symbol: page?.symbol ?? null, url: pages.length === 1 ? (page?.url ?? null) : null };
  });
  const pairs = pairsIn(codes, index);
  const url = urlFor(codes, pairs);
  return {
    kind: codes.length > 0 ? 'codes' : 'text',
    codes,
    url,
    answers: answersOf(codes, pairs, alerts, index),
    composed: pairs.find((pair) => addressOf(pair) === url) ?? null,
    remark: codes.length + alerts.length > 0 ? null : remarkOn(text),
  };
}
