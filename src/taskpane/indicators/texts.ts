import { useMemo } from "react";
import { withOwnGoals } from "../../catalogue/goals";
import { indicatorPaneTexts, type IndicatorPaneTexts } from "../../language/indicators-pane";
import { usePane, useSession } from "../state/context";
import type { Group } from "../../indicators/groups";
import { namingGroups } from "./names";

/** The panel's words in the user's language. */
export function useIndicatorTexts(): IndicatorPaneTexts {
  return indicatorPaneTexts[useSession().language];
}

/** What groups are called in the user's language and in this workbook. */
export function useGroupName(): (group: Group) => string {
  const { language } = useSession();
  const reading = usePane((state) => state.reading);
  return useMemo(() => {
    const name = namingGroups(reading, language);
    return (group) => withOwnGoals(reading?.goals, () => name(group));
  }, [language, reading]);
}
