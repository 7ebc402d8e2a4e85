import type { CollectionEntry } from 'astro:content';

export interface Source {
  number: number;
  slug: string;
  title: string;
  publisher: string;
  kind: string;
  url: string;
  date: string | null;
}

/** Day of a date as the site prints it, `2026-11-21`. */
export const day = (date: Date) => date.toISOString().slice(0, 10);

/** Numbers the sources of one page in the order in which the page cites them. */
export class Citations {
  readonly #sources: ReadonlyMap<string, CollectionEntry<'sources'>>;
  readonly #numbers = new Map<string, number>();

  constructor(sources: ReadonlyMap<string, CollectionEntry<'sources'>>) {
    this.#sources = sources;
  }

  /** Numbers of the sources that `references` name; a source keeps the number of its first citation. */
  cite(references: readonly { id: string }[]): number[] {
    return references.map(({ id }) => {
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      return number;
    });
  }

  /** The cited sources, in order of their numbers. Call it last. */
  list(): Source[] {
    return [...this.#numbers].map(([slug, number]) => {
      const { data } = required(this.#sources, slug, 'sources');
      const { title, publisher, kind, url, date } = data;
      return { number, slug, title, publisher, kind, url, date: date ? day(date) : null };
    });
  }
}

/** The entry with that id. Throws when there is none, naming collection and id: Astro only logs such a reference. */
export function required<T>(entries: ReadonlyMap<string, T>, id: string, collection: string): T {
  const entry = entries.get(id);
  if (entry === undefined) {
    throw new Error(
      `src/content/${collection}: no entry "${id}", but something refers to it. Create it or correct the reference.`,
    );
  }
  return entry;
}
