/** An analyst for whom another stands in, for good, when its thread is lost. */
import { standIn } from "../threads/stand-in";
import type { Analyst, Material } from "./analyst";

/** `first` is `null` where there was none from the beginning. `find` is called once, and again only if it failed. */
export function withStandIn(first: Analyst | null, find: () => Promise<Analyst>): Analyst {
  let understood: Material | null = null;

  const ask = standIn(() => first, async () => {
    const analyst = await find();
    if (understood) await analyst.understand(understood, new AbortController().signal);
    return analyst;
  });

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
