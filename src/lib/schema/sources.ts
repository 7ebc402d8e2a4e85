import { z } from 'astro/zod';
import { line, reviewed } from './common.ts';

/** One source. Its file name is the slug by which everything cites it. */
export const sources = () =>
  z.strictObject({
    /** Title as the source prints it. */
    title: line,
    /** Who is responsible for it: `Microsoft`, `FreeRDP project`, `RustDesk users`. */
    publisher: line,
    /** What sort of thing it is; decides how it is introduced on a page. */
    kind: z.enum(['documentation', 'specification', 'knowledge-base', 'source-code', 'issue', 'policy-template']),
    /** Public address. A source without one may not be cited. */
    url: z.url({ protocol: /^https$/ }),
    /** Day the source gives for itself, if it gives one. */
    date: z.coerce.date().optional(),
    reviewed,
  });
