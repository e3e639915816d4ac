/** Moves Excel's selection to a cell. */
import type { CellRef } from "../checks/check";
import { ExcelProblem } from "./port";
import type { Run } from "./run";

/**
 * Shows the cell's sheet, selects the cell and scrolls there. Rejects with `missing` when the sheet is gone and with
 * `hidden` when it is hidden: showing it would change the workbook, and that is the user's to do.
 */
export function select(run: Run, cell: CellRef): Promise<void> {
  return run(async (send) => {
    const sheet = await send(({ workbook }) => workbook.worksheets.getItemOrNullObject(cell.sheet).load("visibility"));
    if (sheet.isNullObject) throw new ExcelProblem("missing", { sheet: cell.sheet });
    if (sheet.visibility !== "Visible") throw new ExcelProblem("hidden", { sheet: cell.sheet });
    await send(({ workbook }) => {
      const shown = workbook.worksheets.getItem(cell.sheet);
      shown.activate();
      shown.getCell(cell.row, cell.column).select();
    });
  });
}
