/** The checks of answers to questions. */
import type { Check } from "../check";
import yesNoContradiction from "./yes-no-contradiction";
import yesNoMissing from "./yes-no-missing";

export const answerChecks: readonly Check[] = [yesNoMissing, yesNoContradiction];
