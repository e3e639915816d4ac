/** The checks of the field's own terms: funds, programmes, agencies, strategies. */
import type { Check } from "../check";

export const termChecks: readonly Check[] = [];
