import { drive } from "../../slices/drive";

export interface Search {
  search(query: string): void;
  /** Searches anew after what is searched has become other. */
  again(): void;
}

/** What is searched: by key, with every text that may match. */
export interface Searched {
  key: string;
  texts: readonly string[];
}

interface Means {
  /** All that can be found, made one by one as the search comes to it. */
  all(): Iterable<Searched>;
  query(): string;
  typed(query: string): void;
  /** `null`: there is no query. */
  found(matches: ReadonlySet<string> | null): void;
}

/** Searches in slices: a long list must not hold up the typing. */
export function createSearch({ all, query, typed, found }: Means): Search {
  let current: AbortController | null = null;

  async function look(query: string): Promise<void> {
    current?.abort(new DOMException("The query is another", "AbortError"));
    const wanted = query.trim().toLocaleLowerCase("sv");
    if (wanted === "") {
      found(null);
      return;
    }
    const { signal } = (current = new AbortController());
    const matches = await drive(matching(all(), wanted), { signal }).catch(() => null);
    if (!signal.aborted) found(matches);
  }
  return {
    search(query) {
      typed(query);
      void look(query);
    },
    again: () => void look(query()),
  };
}

function* matching(all: Iterable<Searched>, wanted: string): Generator<void, ReadonlySet<string>> {
  const matches = new Set<string>();
  for (const { key, texts } of all) {
    if (texts.some((text) => text.toLocaleLowerCase("sv").includes(wanted))) matches.add(key);
    yield;
  }
  return matches;
}
