/** A range read with the same eyes as a workbook. */
import type { Template } from "../../catalogue/template";
import { recogniseWorkbook } from "../../table";
import type { WorkbookReading } from "../../table/reading";
import { wrongKind } from "./problems";
import { gridOf, type Place } from "./range";

/** What a range holds; `null` when all its cells are empty. Throws #VÄRDEFEL! when it holds no insats table and no answers. */
export function readRange(cells: readonly (readonly unknown[])[], place: Place, template?: Template): WorkbookReading | null {
  const grid = gridOf(cells, place);
  if (grid.values.length === 0) return null;
  const reading = recogniseWorkbook([grid], template && { template: template.name, year: template.year });
  if (reading.tables.length === 0 && reading.answers.length === 0) throw wrongKind(({ noTable }) => noTable);
  return reading;
}
