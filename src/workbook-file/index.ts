/**
 * Workbook files (.xlsx, .xlsm) as grids. Runs the same in a browser and in Node: bytes in, plain data out, nothing
 * from the file is ever run. Files from strangers are welcome: see `limits.ts`.
 */
import type { Grid } from "../table/grid";
import { readContents } from "./contents";
import { refuseOtherBytes, refuseOtherZips } from "./kind";
import { Budget, LIMITS, type Limits } from "./limits";
import { FileProblem } from "./problem";
import { readCells } from "./sheet";
import { readSharedStrings } from "./strings";
import { readFormats } from "./styles";
import { readTables } from "./tables";
import { openZip } from "./zip";

export { FileProblem } from "./problem";
export { LIMITS, type Limits } from "./limits";

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
  try {
    return { fileName, grids: await readGrids(bytes, fileName, new Budget(limits)) };
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
    throw new FileProblem(problem.kind, { ...problem.values, file: fileName }, { cause: problem.cause });
  }
}

async function readGrids(bytes: Uint8Array, fileName: string, budget: Budget): Promise<Grid[]> {
  budget.spend("fileBytes", bytes.length);
  refuseOtherBytes(bytes, fileName);
  const zip = openZip(bytes, budget);
  refuseOtherZips(zip);
  const { sheets, sharedStrings, styles, from1904 } = await readContents(zip, budget);
  const shared = {
    strings: await readSharedStrings(zip, sharedStrings, budget),
    formats: await readFormats(zip, styles),
    from1904,
  };
  const grids: Grid[] = [];
  for (const sheet of sheets) {
    grids.push({
      name: sheet.name,
      visibility: sheet.visibility,
      ...(await readCells(zip, sheet, shared, budget)),
      tables: await readTables(zip, sheet, budget),
    });
  }
  return grids;
}
