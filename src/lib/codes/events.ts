import type { NumberAtom } from './atoms.ts';

/** Names of providers and channels as logs and people write them, in lower case, with the folder of the provider. */
const SLUGS: Readonly<Record<string, string>> = {
  rdpcorets: 'rdpcorets',
  clientactivex: 'clientactivexcore',
  rdpclient: 'clientactivexcore',
  'security-auditing': 'security-auditing',
  'security auditing': 'security-auditing',
  'sessionbroker-client': 'sessionbroker-client',
  sessionbroker: 'sessionbroker',
  localsessionmanager: 'localsessionmanager',
  remoteconnectionmanager: 'remoteconnectionmanager',
  'terminalservices-gateway': 'gateway',
  schannel: 'schannel',
  termdd: 'termdd',
};
/** The provider of an event that is no event of ours; no folder has this name. */
export const FOREIGN = 'other';
/** Providers whose events people quote beside ours. */
const OTHERS =
  'microsoft-windows-[\\w-]{2,60}|kernel-(?:power|general|boot)|service control manager|windows error reporting|distributedcom';
const OURS = Object.keys(SLUGS);
const MENTION = new RegExp(`\\b(?:${OTHERS})\\b|${OURS.join('|')}`, 'gi');

/** A provider named in the text. */
export type Mention = { readonly slug: string; readonly start: number; readonly end: number };

/** Every provider that a text names, in reading order. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { 0: name, index } of text.matchAll(MENTION)) {
    const lower = name.toLowerCase();
    const ours = SLUGS[lower] ?? SLUGS[OURS.find((key) => lower.includes(key)) ?? ''];
    found.push({ slug: ours ?? FOREIGN, start: index, end: index + name.length });
  }
  return found;
}

const FAR = 600;
const NEAR = 300;

/** The provider of the event whose number stands at a place: on its line, else the last one above, else the first below. */
export function providerAt(text: string, mentions: readonly Mention[], start: number, end: number): string | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const before = mentions[low - 1];
  const after = mentions[low];
  const inLine = (from: number, to: number): boolean => to - from <= NEAR && !text.slice(from, to).includes('\n');
  if (before && inLine(before.end, start)) return before.slug;
  if (after && inLine(end, after.start)) return after.slug;
  if (before && start - before.end <= FAR) return before.slug;
  return after && after.start - end <= NEAR ? after.slug : null;
}

/** `…,Schannel,36870`, a tab, or a cell of a Markdown table. */
const CELL =
  /(?:^|[,;\t"|`\s])(?:Microsoft-Windows-[\w-]{1,80}|Schannel|TermDD)(?:\/\w{1,20})?["'`]?\s{0,3}[,;|\t][\s"'`*]{0,6}$/i;
const LEVEL = /(?:INFORMATION|WARNING|ERROR|CRITICAL|AUDIT_SUCCESS|AUDIT_FAILURE)\($/;
const CLOCK = /(?:\d\d[:.]\d\d|[AP]M)\s{1,12}$/;
const LEVEL_CELL =
  /^\s{1,12}(?:Information|Warn|Error|Critical|Verbose|Fehler|Kritisch|Avertissement|Erreur|Advertencia|Avviso|Errore|Предупр|Ошибка|Сведения|情報|警告|信息|错误)/i;

/** Is the last sign in front of some blanks one that ends a cell? */
function isCellEnd(text: string, i: number): boolean {
  const low = i - 4;
  while (i > low && text.charCodeAt(i) === 32) i--;
  const c = text.charCodeAt(i);
  return c === 44 || c === 59 || c === 124 || c === 96 || c === 42 || c === 34;
}

/** A cell behind, as in `312    TerminalServices-Gateway`. */
const NEXT_CELL =
  /^(?:\t[\t ]{0,12}| {2,12}| ?\| ?)(?:Microsoft-Windows-)?(?:TerminalServices-|RemoteDesktopServices-|Security-Auditing|Schannel|TermDD)/;

/** Does the place of a number alone, without any label, say that it is the number of an event? */
export function isEventPlace(text: string, { start, end, n, form }: NumberAtom): boolean {
  if (form !== 'dec' || n === 0 || n > 0xffff) return false;
  const before = text.charCodeAt(start - 1);
  const next = text.charCodeAt(end);
  if (next === 40 && /^\((?:[SF]|S, ?F|F, ?S)\)/.test(text.slice(end, end + 6))) return n > 1000; // 4624(S)
  if (next === 9 || (next === 32 && before <= 32)) {
    if (NEXT_CELL.test(text.slice(end, end + 60))) return true;
  }
  if (before === 40) return next === 41 && LEVEL.test(text.slice(Math.max(0, start - 16), start));
  if (before === 32 && next !== 32 && !isCellEnd(text, start - 2)) return false;
  if (
    before === 44 ||
    before === 59 ||
    before === 9 ||
    before === 34 ||
    before === 42 ||
    before === 124 ||
    before === 32
  ) {
    const head = text.slice(Math.max(0, start - 110), start);
    if (CELL.test(head)) return true;
    return next === 32 && LEVEL_CELL.test(text.slice(end, end + 30)) && CLOCK.test(head.slice(-16));
  }
  return false;
}

/** Does a text show the fields of a Windows event, so that a bare `Id` is the id of an event? */
export const showsEvents = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.length > 0 || /\b(?:LevelDisplayName|TimeCreated|ProviderName|EventRecordID)\b/.test(text);

/** Kerberos events; the result codes inside them are a number space of their own. */
export const isKerberos = (n: number): boolean => n >= 4768 && n <= 4773;
