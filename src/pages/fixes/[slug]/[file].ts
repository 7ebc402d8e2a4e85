import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog, downloads } from '../../../lib/catalog/index.ts';

export const getStaticPaths = (async () => {
  const from = await catalog();
  return [...from.fixes.values()].flatMap((fix) =>
    downloads(from, fix).map(({ file, bytes }) => ({ params: { slug: fix.id, file }, props: { bytes } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
