import type { APIRoute, GetStaticPaths } from 'astro';
import { windowsShards } from '../../lib/catalog/windows.ts';

export const getStaticPaths = (() =>
  windowsShards().map(({ name, text }) => ({ params: { shard: name }, props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/tab-separated-values; charset=utf-8' } });
