/**
 * Workbook files (.xlsx, .xlsm, .ods, .csv) as grids, and copies of Excel's with cells written. Runs the same in a
 * browser and in Node: bytes in, plain data or bytes out, nothing from the file is ever run. Files from strangers are
 * welcome: see `limits.ts`.
 */
import type { Grid } from "../table/grid";
import { readCsv } from "./csv";
import { isNamedAsText, isZip, refuseOtherBytes, refuseOtherZips } from "./kind";
import { Budget, LIMITS, type Limits } from "./limits";
import { isOpenDocument, readOpenDocument } from "./ods";
import { FileProblem } from "./problem";
import { patchedWorkbook, type CellText, type CopyExtras } from "./write/workbook";
import { readExcel } from "./xlsx";
import { openZip, type Zip } from "./zip";

export { guarded } from "./csv/guard";
export { FileProblem } from "./problem";
export { LIMITS, type Limits } from "./limits";
export { newWorkbook, type NewWorkbook } from "./write/new-workbook";
export type { CellText, ChoiceLists, ColumnWidth } from "./write/workbook";

export interface WorkbookFile {
  fileName: string;
  /** Every sheet of cells in the workbook's order, hidden ones too. */
  grids: Grid[];
}

/**
 * Reads a workbook file. Formulas give the value last computed and are listed by address; a text that looks like a
 * formula is a text. Throws FileProblem, whose sentence (`language/files.ts`) names the file.
 */
export async function readWorkbookFile(bytes: Uint8Array, fileName: string, limits: Limits = LIMITS): Promise<WorkbookFile> {
  return { fileName, grids: await naming(fileName, readGrids(bytes, fileName, new Budget(limits))) };
}

/**
 * A copy of a workbook file with these cells written, and everything else in it as it was: formats, formulas, other
 * sheets, parts that we do not know. Texts are texts, whatever they begin with. Throws FileProblem as reading does.
 */
export function withCells(bytes: Uint8Array, fileName: string, cells: readonly CellText[], extras: CopyExtras = {}, limits: Limits = LIMITS): Promise<Uint8Array> {
  const budget = new Budget(limits);
  return naming(fileName, (async () => patchedWorkbook(asExcel(openFile(bytes, budget)), cells, extras, budget))());
}

/** Gives a problem the name of the file that has it. */
async function naming<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    throw new FileProblem(problem.kind, { ...problem.values, file }, { cause: problem.cause });
  }
}

/** What the bytes are decides, whatever the name says; only a text with separators must say so itself. */
async function readGrids(bytes: Uint8Array, fileName: string, budget: Budget): Promise<Grid[]> {
  const zip = openFile(bytes, budget);
  if (!zip && isNamedAsText(fileName)) return [await readCsv(bytes, fileName, budget)];
  if (zip && isOpenDocument(zip)) return readOpenDocument(zip, budget);
  return readExcel(asExcel(zip), budget);
}

/** `null`: no zip file, but nothing that is known to be of another kind either. */
function openFile(bytes: Uint8Array, budget: Budget): Zip | null {
  budget.spend("fileBytes", bytes.length);
  if (bytes.length === 0) throw new FileProblem("empty");
  if (isZip(bytes)) return openZip(bytes, budget);
  refuseOtherBytes(bytes);
  return null;
}

/** The file, if it is an Excel workbook. */
function asExcel(zip: Zip | null): Zip {
  if (!zip) throw new FileProblem("notWorkbook");
  refuseOtherZips(zip);
  return zip;
}
