/** A function of a text that remembers its latest answers: in one go through a sheet the same cell is asked about many times over. */

interface Extent {
  /** At most twice as many answers are kept, whatever is asked. */
  most?: number;
  /** Longer texts are not worth keeping. */
  longest?: number;
}

/** The same function, faster for texts asked about lately. */
export function remembering<T extends NonNullable<unknown> | null>(work: (text: string) => T, { most = 500, longest = 1000 }: Extent = {}): (text: string) => T {
  let fresh = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return work(text);
    const known = fresh.get(text);
    if (known !== undefined) return known;
    const kept = older.get(text);
    const answer = kept === undefined ? work(text) : kept;
    if (fresh.size >= most) {
      older = fresh;
      fresh = new Map();
    }
    fresh.set(text, answer);
    return answer;
  };
}
