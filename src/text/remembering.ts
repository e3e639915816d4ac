/** A function of a text that remembers its latest answers: in one go through a sheet the same cell is asked about many times over. */

interface Extent {
  /** At most twice as many answers are kept, whatever is asked. */
  most?: number;
  /** Longer texts are not worth keeping. */
  longest?: number;
}

/** The same function, faster for texts asked about lately. */
export function remembering<T>(work: (text: string) => T, { most = 500, longest = 1000 }: Extent = {}): (text: string) => T {
  let fresh = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return work(text);
    let answer = fresh.get(text);
    if (answer !== undefined || fresh.has(text)) return answer as T;
    answer = older.has(text) ? older.get(text)! : work(text);
    if (fresh.size >= most) {
      older = fresh;
      fresh = new Map();
    }
    fresh.set(text, answer);
    return answer;
  };
}
