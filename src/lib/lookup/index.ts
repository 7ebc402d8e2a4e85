export { buildIndex, type CodeRow, type Entry, type Index, type PairRow } from './build.ts';
export { lookup, type Answer, type Found, type Result } from './lookup.ts';
export { composedUrl, pathToQuery, urlOf, type Pair, type Place } from './url.ts';
