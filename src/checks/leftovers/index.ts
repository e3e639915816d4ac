/** The checks that look for what was left behind: half sentences, words written twice, traces of copying. */
import type { Check } from "../check";
import brokenLetters from "./broken-letters";
import copyingDamage from "./copying-damage";
import doubledWord from "./doubled-word";
import hyphenInsideWord from "./hyphen-inside-word";
import hyphenLost from "./hyphen-lost";
import lostSpace from "./lost-space";
import rowShifted from "./row-shifted";
import spaceByHyphen from "./space-by-hyphen";
import spaceInsideWord from "./space-inside-word";
import unfinishedText from "./unfinished-text";

export const leftoverChecks: readonly Check[] = [unfinishedText, doubledWord, copyingDamage, brokenLetters, hyphenInsideWord, hyphenLost, spaceByHyphen, spaceInsideWord, lostSpace, rowShifted];
