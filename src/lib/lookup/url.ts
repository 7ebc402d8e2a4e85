import type { Code } from '../codes/index.ts';

/** A disconnect reason together with its extended reason; both canonical hex. */
export type Pair = { readonly code: string; readonly extended: string };

/** A code; of an event also the folder of its provider, without which its number is not unique. */
export type Place = Code & { readonly provider?: string };

/**
 * The address of a code or a pair below the site's base, with slashes at both ends.
 * Disconnect reasons own the short addresses because they are what the dialog prints first.
 */
export function urlOf(what: Place | Pair): string {
  if ('code' in what) return `/${what.code}/${what.extended}/`;
  if (what.provider !== undefined) return `/${what.family}/${what.provider}/${what.value}/`;
  return what.family === 'disconnect' ? `/${what.value}/` : `/${what.family}/${what.value}/`;
}

/** The address of the answer that is composed for a pair without a page; the lookup page itself. */
export const composedUrl = ({ code, extended }: Pair): string => `/lookup/?q=${code}+${extended}`;

const LONGEST_PATH = 512;

/**
 * The text to parse for an address that leads nowhere: `/0X904-0x7`, `/error-0x904`, `/2308`, `/0x904/7`.
 * @param path percent-encoded or not, with or without slashes; more than 512 characters are cut
 */
export function pathToQuery(path: string): string {
  const cut = path.slice(0, LONGEST_PATH);
  let plain = cut;
  try {
    plain = decodeURIComponent(cut);
  } catch {
    // A broken escape: the path as it stands is the best there is.
  }
  return plain
    .replace(/\.html?$/i, '')
    .replace(/[/+?#]/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])-|_(?=0x|\d+(?!\w))/gu, ' ')
    .replace(/ {1,512}/g, ' ')
    .trim();
}
