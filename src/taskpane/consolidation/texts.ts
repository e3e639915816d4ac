import { comparePaneTexts, type ComparePaneTexts } from "../../language/compare-pane";
import { consolidationPaneTexts, type ConsolidationPaneTexts } from "../../language/consolidation-pane";
import { useSession } from "../state/context";

/** The panel's words in the user's language. */
export function useConsolidationTexts(): ConsolidationPaneTexts {
  return consolidationPaneTexts[useSession().language];
}

/** The words of the view Jämför. */
export function useCompareTexts(): ComparePaneTexts {
  return comparePaneTexts[useSession().language];
}
