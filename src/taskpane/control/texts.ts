import { controlPaneTexts, type ControlPaneTexts } from "../../language/control-pane";
import { useSession } from "../state/context";

/** The panel's words in the user's language. */
export function useControlTexts(): ControlPaneTexts {
  return controlPaneTexts[useSession().language];
}
