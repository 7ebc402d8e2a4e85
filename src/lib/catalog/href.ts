import type { CollectionEntry } from 'astro:content';
import { urlOf } from '../lookup/url.ts';

type Code = Pick<CollectionEntry<'codes'>['data'], 'family' | 'value'>;

/** Addresses of the site. They answer for ever: `tests/build/urls.golden` holds every one. */
export const href = {
  code: ({ family, value }: Code) => urlOf({ family, value }),
  pair: (code: Code, extended: Code) => urlOf({ code: code.value, extended: extended.value }),
  cause: (id: string) => `/causes/${id}/`,
  fix: (id: string) => `/fixes/${id}/`,
  stage: (id: string) => `/stages/${id}/`,
  claim: (number: number) => `/claims/#c${number}`,
  source: (slug: string) => `/sources/#${slug}`,
};
