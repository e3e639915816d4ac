/** Named tables of an OpenDocument spreadsheet, which are what Excel's tables become there. */
import { parseArea } from "../../table/address";
import type { ExcelTable } from "../../table/grid";
import type { Attributes } from "../xml";

const SHEET = "'(?:[^']|'')*'|[^'.:]*";
const CELL = "\\$?[A-Z]{1,3}\\$?\\d{1,7}";
/** `'Blad 1'.A1:'Blad 1'.D5`, with or without `$`. */
const RANGE = new RegExp(`^\\$?(${SHEET})\\.(${CELL}):(?:\\$?(?:${SHEET})\\.)?(${CELL})$`);

/** A database range with a name and headers; `null`: another one, such as that of a filter. */
export function databaseRange(attributes: Attributes): { sheet: string; table: ExcelTable } | null {
  const name = attributes["table:name"] ?? "";
  if (name === "" || name.startsWith("__Anonymous") || attributes["table:contains-header"] === "false") return null;
  const [, sheet, first, last] = RANGE.exec(attributes["table:target-range-address"] ?? "") ?? [];
  const area = parseArea(`${first}:${last}`);
  return sheet !== undefined && area ? { sheet: unquoted(sheet), table: { name, ...area } } : null;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
