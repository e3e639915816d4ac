/** An analyst for whom another stands in, for good, when its thread is lost. */
import type { Analyst, Material } from "./analyst";
import { ThreadLost } from "./remote";

/** `first` is `null` where there was none from the beginning. `find` is called once, and again only if it failed. */
export function withStandIn(first: Analyst | null, find: () => Promise<Analyst>): Analyst {
  let understood: Material | null = null;
  let second: Promise<Analyst> | null = null;

  /** Whoever takes over must first learn what the other knew. */
  async function takeOver(): Promise<Analyst> {
    const analyst = await find();
    if (understood) await analyst.understand(understood, new AbortController().signal);
    return analyst;
  }

  async function ask<T>(work: (analyst: Analyst) => Promise<T>): Promise<T> {
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
  }

  return {
    async understand(material, signal) {
      const outline = await ask((analyst) => analyst.understand(material, signal));
      understood = material;
      return outline;
    },
    check: (signal, onProgress) => ask((analyst) => analyst.check(signal, onProgress)),
    tag: (signal, onProgress) => ask((analyst) => analyst.tag(signal, onProgress)),
    figure: (written, signal, onProgress) => ask((analyst) => analyst.figure(written, signal, onProgress)),
  };
}
