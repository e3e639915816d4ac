/** Workbooks of invented regions, gathered in one go. */
import { Consolidation, type GatheredFile } from "../../src/consolidation";
import { inOneGo } from "../../src/slices/in-one-go";
import { recogniseWorkbook } from "../../src/table";
import type { CellValue, Grid } from "../../src/table/grid";
import { gridOf, HEADER } from "../table/fixtures";

/** A sheet with the template's header and these insatser. */
export function sheetOf(section: string, insatser: readonly (readonly CellValue[])[], header: readonly CellValue[] = HEADER): Grid {
  return gridOf(section, [header, ...insatser].map((row) => [...row]));
}

/** Gathers a workbook into what is there. */
export function add(national: Consolidation, fileName: string, sheets: readonly Grid[]): GatheredFile {
  return inOneGo(national.add(recogniseWorkbook(sheets, { fileName }), { file: fileName, fingerprint: `print of ${fileName}` }));
}

/** The national table of some workbooks, by file name. */
export function nationalOf(files: Readonly<Record<string, readonly Grid[]>>): Consolidation {
  const national = new Consolidation();
  for (const [fileName, sheets] of Object.entries(files)) add(national, fileName, sheets);
  return national;
}

export const rowsOf = ({ rows }: Consolidation) => Array.from({ length: rows.length }, (_, at) => rows.at(at));
