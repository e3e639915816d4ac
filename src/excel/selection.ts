/** What the user has selected in Excel. */
import type { Area } from "../table/grid";
import type { Run } from "./run";

export interface Selection {
  sheet: string;
  /** One, or several that were chosen together. */
  areas: readonly Area[];
}

/** The cells that are selected just now. */
export function selected(run: Run): Promise<Selection> {
  return run(async (send) => {
    const { sheet, areas } = await send(({ workbook }) => {
      const ranges = workbook.getSelectedRanges();
      return { sheet: ranges.worksheet.load("name"), areas: ranges.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount") };
    });
    return {
      sheet: sheet.name,
      areas: areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount })),
    };
  });
}
