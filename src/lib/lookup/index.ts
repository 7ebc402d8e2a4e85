export { buildIndex, type CodeRow, type Entry, type Index, type PairRow } from './build.ts';
export { lookup, type Answer, type Found, type Result } from './lookup.ts';
export { pathToQuery, urlOf, type Pair } from './url.ts';
