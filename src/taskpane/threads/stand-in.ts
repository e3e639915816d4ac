/** Somebody in a thread, and another who stands in, for good, when that thread is lost. */
import { ThreadLost } from "./asking";

/**
 * Gives what has work done by whoever is there. `first` is asked for at the first work; `null`: there is none. `takeOver`
 * finds the other and teaches what the first knew; it is called once, and again only if it failed.
 */
export function standIn<W>(first: () => W | null, takeOver: () => Promise<W>): <T>(work: (worker: W) => Promise<T>) => Promise<T> {
  let inThread: W | null | undefined;
  let second: Promise<W> | null = null;
  return async (work) => {
    if (inThread === undefined) inThread = first();
    if (inThread && second === null) {
      try {
        return await work(inThread);
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
