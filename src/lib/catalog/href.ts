import type { CollectionEntry } from 'astro:content';
import { EVENT_PROVIDERS } from '../codes/families.ts';
import { urlOf } from '../lookup/url.ts';

type Code = Pick<CollectionEntry<'codes'>['data'], 'family' | 'value' | 'event'>;

/** Addresses of the site. They answer for ever: `tests/build/urls.golden` holds every one. */
export const href = {
  code: ({ family, value, event }: Code) =>
    event ? `/event/${EVENT_PROVIDERS[event.provider] ?? ''}/${value}/` : urlOf({ family, value }),
  family: (family: string) => (family === 'event' ? '/event/' : `/codes/${family}/`),
  provider: (provider: string) => `/event/${EVENT_PROVIDERS[provider] ?? ''}/`,
  pair: (code: Code, extended: Code) => urlOf({ code: code.value, extended: extended.value }),
  cause: (id: string) => `/causes/${id}/`,
  fix: (id: string) => `/fixes/${id}/`,
  stage: (id: string) => `/stages/${id}/`,
  claim: (number: number) => `/claims/#c${number}`,
  source: (slug: string) => `/sources/#${slug}`,
};
