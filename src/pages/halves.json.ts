import type { APIRoute } from 'astro';
import { catalog, halves } from '../lib/catalog/index.ts';

export const GET: APIRoute = async () => Response.json(halves(await catalog()));
