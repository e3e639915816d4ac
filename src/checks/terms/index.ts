/** The checks of the field's own terms: funds, programmes, agencies, strategies. */
import type { Check } from "../check";
import knownTermMisspelt from "./known-term-misspelt";
import strategyYear from "./strategy-year";
import wordMisspelt from "./word-misspelt";

export const termChecks: readonly Check[] = [knownTermMisspelt, strategyYear, wordMisspelt];
