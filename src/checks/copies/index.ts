/** The checks of text that stands in more than one place. */
import type { Check } from "../check";
import caseNumberFormat from "./case-number-format";
import caseNumberShared from "./case-number-shared";
import cellsAlike from "./cells-alike";
import nameForm from "./name-form";
import nameVariant from "./name-variant";
import nearCopy from "./near-copy";
import sameTextTwice from "./same-text-twice";
import sentenceTwice from "./sentence-twice";
import stockPhrase from "./stock-phrase";
import twoCaseNumbers from "./two-case-numbers";

export const copyChecks: readonly Check[] = [cellsAlike, nearCopy, sameTextTwice, sentenceTwice, stockPhrase, caseNumberShared, twoCaseNumbers, caseNumberFormat, nameVariant, nameForm];
