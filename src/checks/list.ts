/** All checks, in the order in which they run: first the workbook and its tables, then columns, rows and words. */
import type { Check } from "./check";
import { CHECK_FAILED } from "./failed";
import tableMissing from "./table-missing";
import tableEmpty from "./table-empty";
import columnMissing from "./column-missing";
import columnDuplicated from "./column-duplicated";
import columnsReordered from "./columns-reordered";
import columnRenamed from "./column-renamed";
import columnUnknown from "./column-unknown";
import tooManyInsatser from "./too-many-insatser";
import duplicateInTable from "./duplicate-in-table";
import duplicateAcrossTables from "./duplicate-across-tables";
import referenceOnly from "./reference-only";
import nameMissing from "./name-missing";
import outputsMissing from "./outputs-missing";
import goalsMissing from "./goals-missing";
import outcomesWithoutBasis from "./outcomes-without-basis";
import onlyPlans from "./only-plans";
import placeholder from "./placeholder";
import numberOrDateForText from "./number-or-date-for-text";
import cutAtLimit from "./cut-at-limit";
import { answerChecks } from "./answers";
import { copyChecks } from "./copies";
import { leftoverChecks } from "./leftovers";
import { goalChecks } from "./goals";
import { numberChecks } from "./numbers";
import { termChecks } from "./terms";
import { referenceChecks } from "./references";
import { timeChecks } from "./time";

export const checks: readonly Check[] = [
  tableMissing,
  tableEmpty,
  columnMissing,
  columnDuplicated,
  columnsReordered,
  columnRenamed,
  columnUnknown,
  tooManyInsatser,
  duplicateInTable,
  duplicateAcrossTables,
  referenceOnly,
  nameMissing,
  outputsMissing,
  goalsMissing,
  outcomesWithoutBasis,
  onlyPlans,
  placeholder,
  numberOrDateForText,
  cutAtLimit,
  ...numberChecks,
  ...goalChecks,
  ...termChecks,
  ...answerChecks,
  ...referenceChecks,
  ...copyChecks,
  ...timeChecks,
  ...leftoverChecks,
];

/** The check with an id, also of what is said of one that broke down; `null`: no such check (from another version, say). */
export function checkById(id: string): Check | null {
  return [...checks, CHECK_FAILED].find((check) => check.id === id) ?? null;
}
