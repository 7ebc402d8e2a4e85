import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

type Entries<K extends CollectionKey> = ReadonlyMap<string, CollectionEntry<K>>;

/** Everything in `src/content`, by id. */
export interface Catalog {
  codes: Entries<'codes'>;
  families: Entries<'families'>;
  pairs: Entries<'pairs'>;
  causes: Entries<'causes'>;
  fixes: Entries<'fixes'>;
  stages: Entries<'stages'>;
  claims: Entries<'claims'>;
  sources: Entries<'sources'>;
  /** Scripts beside fixes: `enable-remote-desktop/apply.ps1` → text with LF. */
  scripts: ReadonlyMap<string, string>;
}

async function entries<K extends CollectionKey>(collection: K): Promise<Entries<K>> {
  const all = await getCollection(collection);
  return new Map(all.map((entry) => [entry.id, entry]));
}

const files = import.meta.glob<string>('../../content/fixes/*/*.ps1', {
  query: '?raw',
  import: 'default',
  eager: true,
});

async function load(): Promise<Catalog> {
  const [codes, families, pairs, causes, fixes, stages, claims, sources] = await Promise.all([
    entries('codes'),
    entries('families'),
    entries('pairs'),
    entries('causes'),
    entries('fixes'),
    entries('stages'),
    entries('claims'),
    entries('sources'),
  ]);
  const scripts = new Map(
    Object.entries(files).map(([path, text]) => [path.split('/').slice(-2).join('/'), text.replaceAll('\r\n', '\n')]),
  );
  return { codes, families, pairs, causes, fixes, stages, claims, sources, scripts };
}

let loaded: Promise<Catalog> | undefined;

/** The catalog; the collections are read once in a build. */
export const catalog = (): Promise<Catalog> => (import.meta.env.DEV ? load() : (loaded ??= load()));
