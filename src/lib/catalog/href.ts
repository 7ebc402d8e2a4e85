import type { CollectionEntry } from 'astro:content';
import { pairUrl, urlOf } from '../lookup/url.ts';

type Code = Pick<CollectionEntry<'codes'>['data'], 'family' | 'value'>;

/** Addresses of the site. They answer for ever: `tests/build/urls.golden` holds every one. */
export const href = {
  code: ({ family, value }: Code) => urlOf(family, value),
  pair: (code: Code, extended: Code) => pairUrl(code.value, extended.value),
  cause: (id: string) => `/causes/${id}/`,
  fix: (id: string) => `/fixes/${id}/`,
  stage: (id: string) => `/stages/${id}/`,
  claim: (id: string) => `/claims/#${id}`,
  source: (slug: string) => `/sources/#${slug}`,
};
