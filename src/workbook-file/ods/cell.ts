/** One cell of an OpenDocument sheet: its value, and the words that whoever opened the file saw. */
import type { CellValue } from "../../table/grid";
import type { CellContent } from "../sheet-cells";
import type { Attributes } from "../xml";
import { dayFromTime, serialFromDate } from "./dates";

/** What a cell holds, out of its attributes and its text. Numbers and dates keep the format they were shown with. */
export function cellContent(attributes: Attributes, text: string): CellContent {
  const value = valueOf(attributes, text);
  const shown = typeof value === "string" || value === null ? undefined : text || unformatted(attributes, value);
  return {
    value,
    ...(shown === undefined || shown === String(value) ? {} : { shown }),
    hasFormula: attributes["table:formula"] !== undefined,
  };
}

function valueOf(attributes: Attributes, text: string): CellValue {
  switch (attributes["office:value-type"]) {
    case "float":
    case "percentage":
    case "currency":
      return numberIn(attributes["office:value"]) ?? orEmpty(text);
    case "date":
      return serialFromDate(attributes["office:date-value"] ?? "") ?? orEmpty(text);
    case "time":
      return dayFromTime(attributes["office:time-value"] ?? "") ?? orEmpty(text);
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    default:
      return orEmpty(text || attributes["office:string-value"]);
  }
}

/** For files whose writer left out what is shown. */
function unformatted(attributes: Attributes, value: number | boolean): string | undefined {
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return attributes["office:date-value"]?.replace("T", " ");
}

function numberIn(text: string | undefined): number | null {
  const number = Number(text || NaN);
  return Number.isFinite(number) ? number : null;
}

function orEmpty(text: string | undefined): string | null {
  return text || null;
}
