/** The case numbers of an insats: in their own column, or told after its name. */
import { saying, shortName } from "../../table/insatser";
import type { Insats, TableCell } from "../../table/reading";
import { caseNumbersTold } from "../../text/case-numbers";

/** A cell with a case number; `start` and `end` where it stands among other words. */
export interface CaseCell extends Pick<TableCell, "row" | "column" | "text"> {
  start?: number;
  end?: number;
}

/** What the column of case numbers says, else the numbers that the name gives; without either, none. */
export function caseCells(insats: Insats): readonly CaseCell[] {
  const own = saying(insats, "caseNumber");
  if (own.length > 0) return own;
  return saying(insats, "name").flatMap(({ row, column, text }) => caseNumbersTold(text).map(({ number, start, end }) => ({ row, column, text: number, start, end })));
}

/** Where it stands, as the place of a hit. */
export function placeOf({ row, column, start, end }: CaseCell): { row: number; column: number; start?: number; end?: number } {
  return { row, column, ...(start !== undefined && end !== undefined && { start, end }) };
}

/** The name without the number that it gives: "Bo nära sjön" of "Bo nära sjön, dnr RUN 2023/104". */
export function nameAlone(insats: Insats): string {
  return shortName(insats).replace(/[\s,(]{1,4}(?:dnr|diarie|ärende|projekt-?id|projektnummer).*$/i, "");
}
