import { taggingPaneTexts, type TaggingPaneTexts } from "../../language/tagging-pane";
import { useSession } from "../state/context";

/** The panel's words in the user's language. */
export function useTaggingTexts(): TaggingPaneTexts {
  return taggingPaneTexts[useSession().language];
}
