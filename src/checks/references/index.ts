/** The checks of references from one place in the report to another. */
import type { Check } from "../check";
import pageBoundReference from "./page-bound-reference";
import referenceDangling from "./reference-dangling";
import referenceLeadsNowhere from "./reference-leads-nowhere";
import referenceOffTarget from "./reference-off-target";
import referenceOtherNumbering from "./reference-other-numbering";
import referenceOutsideWorkbook from "./reference-outside-workbook";
import referenceVague from "./reference-vague";

export const referenceChecks: readonly Check[] = [referenceDangling, referenceOtherNumbering, referenceOffTarget, referenceLeadsNowhere, referenceVague, referenceOutsideWorkbook, pageBoundReference];
