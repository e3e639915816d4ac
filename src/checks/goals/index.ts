/** The checks of goals, in the order in which they run: first what is wrong on its face, then what is worth a look. */
import type { Check } from "../check";
import goalAreaMismatch from "./goal-area-mismatch";
import goalCellIsCopy from "./goal-cell-is-copy";
import goalNumberFormat from "./goal-number-format";
import goalNumberNameMismatch from "./goal-number-name-mismatch";
import goalOutdated from "./goal-outdated";
import goalSpellingVariant from "./goal-spelling-variant";
import goalUnknown from "./goal-unknown";
import goalLevelMixed from "./goal-level-mixed";
import goalOtherFramework from "./goal-other-framework";
import goalNumberWithoutName from "./goal-number-without-name";
import fundWithoutObjective from "./fund-without-objective";
import goalRepeated from "./goal-repeated";
import goalsNotNamed from "./goals-not-named";
import resultAmongGoals from "./result-among-goals";
import sameGoalEveryRow from "./same-goal-every-row";
import goalInWrongColumn from "./goal-in-wrong-column";
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
  goalLevelMixed,
  goalOtherFramework,
  goalNumberWithoutName,
  fundWithoutObjective,
  goalRepeated,
  sameGoalEveryRow,
  goalInWrongColumn,
  resultAmongGoals,
  goalsNotNamed,
];
