/** The code that tags. Its model is large: it is fetched by itself, when it is first wanted or when the page is up. */
import type { RowTags } from "../../tagging";
import { remembering } from "../../text/remembering";
import { notThere } from "./problems";

/** Whose goals a text names. */
export interface Strategy {
  /** County code. */
  region: string;
  /** Year reported on; `null`: not known. */
  year: number | null;
}

/** All tags of a text that stands alone; without a strategy, no region's goals. */
export type Tagger = (text: string, strategy?: Strategy) => RowTags;

/** Several functions stand beside one column, and ask anew about all of it when one cell changes. */
const REMEMBERED = { most: 2_000, longest: 4_000 };

let tagger: Tagger | null = null;

/** Fetches the code. Rejects with #SAKNAS! when it cannot be fetched; the next call tries again. */
export async function loadTagger(): Promise<Tagger> {
  const { tagsOf } = await import("../../tagging").catch(() => {
    throw notThere(({ notLoaded }) => notLoaded);
  });
  if (!tagger) {
    const rememberedBy = remembering((key) => {
      const [region, year] = key.split(" ");
      return remembering((text) => tagsOf({ name: text }, region || null, Number(year) || null), REMEMBERED);
    });
    tagger = (text, strategy) => rememberedBy(`${strategy?.region ?? ""} ${strategy?.year ?? ""}`)(text);
  }
  return tagger;
}
