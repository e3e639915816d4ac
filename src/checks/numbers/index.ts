/** The checks of numbers that contradict each other. */
import type { Check } from "../check";
import changeMismatch from "./change-mismatch";
import countOfListedItems from "./count-of-listed-items";
import currencyMissing from "./currency-missing";
import equalSplitOfOdd from "./equal-split-of-odd";
import factInTwoValues from "./fact-in-two-values";
import partsDoNotSum from "./parts-do-not-sum";
import percentOrPoints from "./percent-or-points";
import periodLengthMismatch from "./period-length-mismatch";
import shareInWords from "./share-in-words";
import shareMismatch from "./share-mismatch";
import shareOverHundred from "./share-over-hundred";
import sharesDoNotSum from "./shares-do-not-sum";
import unitImplausible from "./unit-implausible";

export const numberChecks: readonly Check[] = [
  shareMismatch,
  partsDoNotSum,
  sharesDoNotSum,
  shareOverHundred,
  shareInWords,
  equalSplitOfOdd,
  countOfListedItems,
  unitImplausible,
  currencyMissing,
  percentOrPoints,
  changeMismatch,
  periodLengthMismatch,
  factInTwoValues,
];
