/** The checks that look for what was left behind: half sentences, words written twice, traces of copying. */
import type { Check } from "../check";
import brokenLetters from "./broken-letters";
import copyingDamage from "./copying-damage";
import doubledWord from "./doubled-word";
import hyphenInsideWord from "./hyphen-inside-word";
import hyphenLost from "./hyphen-lost";
import hyphenMissing from "./hyphen-missing";
import lostSpace from "./lost-space";
import rowShifted from "./row-shifted";
import sentenceSlip from "./sentence-slip";
import spaceByHyphen from "./space-by-hyphen";
import spaceInsideWord from "./space-inside-word";
import unfinishedText from "./unfinished-text";

export const leftoverChecks: readonly Check[] = [unfinishedText, sentenceSlip, doubledWord, copyingDamage, brokenLetters, hyphenInsideWord, hyphenLost, hyphenMissing, spaceByHyphen, spaceInsideWord, lostSpace, rowShifted];
