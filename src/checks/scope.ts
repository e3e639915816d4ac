/** Which checks fit what is at hand. */
import { checks } from "./list";

/** The checks for which one table, or one sheet of answers, is enough: those that a function in a cell runs on its range. */
export const tableChecks = checks.filter(({ needs }) => needs !== "workbook");
