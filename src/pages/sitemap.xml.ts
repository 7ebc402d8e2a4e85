import type { APIRoute } from 'astro';
import { catalog, sitemap } from '../lib/catalog/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const rows = sitemap(await catalog()).map(
    ({ url, reviewed }) =>
      `<url><loc>${new URL(url, site).href}</loc>${reviewed ? `<lastmod>${reviewed}</lastmod>` : ''}</url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
};
