import type { APIRoute } from 'astro';
import { catalog, lookupIndex } from '../lib/catalog/index.ts';

export const GET: APIRoute = async () => Response.json(lookupIndex(await catalog()));
