import { useMemo } from "react";
import { taggingPaneTexts, type TaggingPaneTexts } from "../../language/tagging-pane";
import { usePane, useSession } from "../state/context";
import { tagNames, type TagNames } from "../state/tagging/names";

/** The panel's words in the user's language. */
export function useTaggingTexts(): TaggingPaneTexts {
  return taggingPaneTexts[useSession().language];
}

/** What tags are called in the user's language and in this workbook. */
export function useTagNames(): TagNames {
  const { language } = useSession();
  const goals = usePane(({ reading }) => reading?.goals);
  return useMemo(() => tagNames(language, goals), [language, goals]);
}
