/** The checks of numbers that contradict each other. */
import type { Check } from "../check";
import partsDoNotSum from "./parts-do-not-sum";
import percentOrPoints from "./percent-or-points";
import periodLengthMismatch from "./period-length-mismatch";
import shareMismatch from "./share-mismatch";
import sharesDoNotSum from "./shares-do-not-sum-100";

export const numberChecks: readonly Check[] = [shareMismatch, partsDoNotSum, sharesDoNotSum, percentOrPoints, periodLengthMismatch];
