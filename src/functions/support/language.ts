/** The language in which functions answer. */
import { languageOf, type Language } from "../../language";

/** Excel's display language: a cell has none of its own, and the runtime is shared with the pane. Swedish until it is known. */
export function displayLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);
}
