import type { LeftOutWhy } from "../../indicators/rules";
import type { IndicatorPaneTexts } from "../../language/indicators-pane";

/** A reason that the user may set aside; taking out by hand is set aside by taking in again. */
export type Reason = keyof IndicatorPaneTexts["allow"] & LeftOutWhy;

/** All such reasons. */
export function reasons({ allow }: IndicatorPaneTexts): Reason[] {
  return Object.keys(allow) as Reason[];
}
