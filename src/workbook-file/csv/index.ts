/** Texts with separators (.csv), however the program that wrote them separates and encodes. */
import type { CellValue, Grid } from "../../table/grid";
import type { Budget } from "../limits";
import { damaged, FileProblem } from "../problem";
import { LAST_COLUMN, LAST_ROW, SheetCells } from "../sheet-cells";
import { breath } from "../xml";
import { decoded } from "./encoding";
import { unguarded } from "./guard";
import { Records } from "./records";
import { separatorOf } from "./separator";

/** The file as one sheet, named after it. Throws FileProblem: `empty`, `notWorkbook` (no text), `damaged` or `tooLarge`. */
export async function readCsv(bytes: Uint8Array, fileName: string, budget: Budget): Promise<Grid> {
  const text = await decoded(bytes);
  if (text.includes("\u0000")) throw new FileProblem("notWorkbook");
  if (text.trim() === "") throw new FileProblem("empty");
  const { separator, begins } = separatorOf(text);
  const records = new Records(text, { separator, begins, mostFields: LAST_COLUMN + 1 });
  const cells = new SheetCells(budget);
  let row = 0;
  for (const fields of records) {
    if (row > LAST_ROW) throw new FileProblem("tooLarge");
    fields.forEach((field, column) => {
      if (field !== "") cells.put(row, column, { value: cellValue(field) });
    });
    row += 1;
    await breath();
  }
  if (records.isCutOff) throw damaged("a quote that is not closed");
  return { name: sheetName(fileName), visibility: "visible", tables: [], ...cells.cells() };
}

/** A whole number, which shows as it is written. Decimals, dates and leading zeros stay the text that the file has. */
const WHOLE_NUMBER = /^(?:0|-?[1-9]\d{0,14})$/;

function cellValue(field: string): CellValue {
  return WHOLE_NUMBER.test(field) ? Number(field) : unguarded(field);
}

function sheetName(fileName: string): string {
  const name = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  return name.replace(/\.[^.]+$/, "").normalize("NFC");
}
