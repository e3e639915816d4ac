/** The checks that look for what was left behind: notes to oneself, half sentences, traces of copying. */
import type { Check } from "../check";
import doubledWord from "./doubled-word";
import unfinishedText from "./unfinished-text";

export const leftoverChecks: readonly Check[] = [doubledWord, unfinishedText];
