/** The code that reads figures out of texts and tables: fetched by itself, when it is first wanted or when the page is up. */
import type * as figures from "./figures";
import { notThere } from "./problems";

/** Fetches the code. Rejects with #SAKNAS! when it cannot be fetched; the next call tries again. */
export async function loadFigureReader(): Promise<typeof figures> {
  return import("./figures").catch(() => {
    throw notThere(({ noFigureReader }) => noFigureReader);
  });
}
