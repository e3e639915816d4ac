/** The checks of answers to questions. */
import type { Check } from "../check";
import answerMissing from "./answer-missing";
import yesNoContradiction from "./yes-no-contradiction";
import yesNoMissing from "./yes-no-missing";
import yesNoUnexplained from "./yes-no-unexplained";

export const answerChecks: readonly Check[] = [answerMissing, yesNoMissing, yesNoContradiction, yesNoUnexplained];
