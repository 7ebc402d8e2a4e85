import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import * as schema from './lib/schema/index.ts';

const files = (folder: string, pattern = '**/*.{md,mdx}') => glob({ base: `./src/content/${folder}`, pattern });

export const collections = {
  codes: defineCollection({ loader: files('codes'), schema: schema.codes(reference) }),
  families: defineCollection({ loader: files('families'), schema: schema.families(reference) }),
  pairs: defineCollection({ loader: files('pairs'), schema: schema.pairs(reference) }),
  causes: defineCollection({ loader: files('causes'), schema: schema.causes(reference) }),
  fixes: defineCollection({ loader: files('fixes', '*/index.{md,mdx}'), schema: schema.fixes(reference) }),
  stages: defineCollection({ loader: files('stages'), schema: schema.stages(reference) }),
  claims: defineCollection({ loader: files('claims'), schema: schema.claims(reference) }),
  sources: defineCollection({ loader: files('sources', '*.yaml'), schema: schema.sources() }),
};
