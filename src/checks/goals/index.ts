/** The checks of goals, in the order in which they run: first what is wrong on its face, then what is worth a look. */
import type { Check } from "../check";
import goalAreaMismatch from "./goal-area-mismatch";
import goalCellIsCopy from "./goal-cell-is-copy";
import goalNumberFormat from "./goal-number-format";
import goalNumberNameMismatch from "./goal-number-name-mismatch";
import goalOutdated from "./goal-outdated";
import goalSpellingVariant from "./goal-spelling-variant";
import goalUnknown from "./goal-unknown";
import twoCodesOneName from "./two-codes-one-name";

export const goalChecks: readonly Check[] = [
  goalCellIsCopy,
  goalNumberNameMismatch,
  twoCodesOneName,
  goalAreaMismatch,
  goalUnknown,
  goalOutdated,
  goalSpellingVariant,
  goalNumberFormat,
];
