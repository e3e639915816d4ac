/** Excel workbooks (.xlsx, .xlsm). Macros are bytes like any other and never looked at. */
import type { Grid } from "../../table/grid";
import type { Budget } from "../limits";
import type { Zip } from "../zip";
import { readContents } from "./contents";
import { readCells } from "./sheet";
import { readSharedStrings } from "./strings";
import { readFormats } from "./styles";
import { readTables } from "./tables";

/** Every sheet of cells in the workbook's order. Throws FileProblem. */
export async function readExcel(zip: Zip, budget: Budget): Promise<Grid[]> {
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
