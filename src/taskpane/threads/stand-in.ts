/** Somebody in a thread, and another who stands in, for good, when that thread is lost. */
import { ThreadLost } from "./asking";

/**
 * Gives what has work done by whoever is there. `first` is `null` where there was none from the beginning. `takeOver`
 * finds the other and teaches what the first knew; it is called once, and again only if it failed.
 */
export function standIn<W>(first: W | null, takeOver: () => Promise<W>): <T>(work: (worker: W) => Promise<T>) => Promise<T> {
  let second: Promise<W> | null = null;
  return async (work) => {
    if (first && second === null) {
      try {
        return await work(first);
      } catch (error) {
        if (!(error instanceof ThreadLost)) throw error;
      }
    }
    second ??= takeOver().catch((error: unknown) => {
      second = null;
      throw error;
    });
    return work(await second);
  };
}
