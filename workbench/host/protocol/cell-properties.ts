/** `range.getCellProperties` and its like: properties of many cells at once. Of all there are, links and heights of rows. */
import { requireOpen, sheetOf } from "./context";
import { apiNotFound, wrongSize } from "./errors";
import { STANDARD } from "./format";
import type { Kind } from "./kind";
import { linkIn, withLink } from "./links";
import type { RangeRef } from "./place";
import { rowsOf } from "./range-read";
import { shaped, writeCells } from "./range-write";

interface RowProperties {
  format?: { rowHeight?: number };
}

/** The methods of Excel.Range. */
export const cellProperties: NonNullable<Kind<RangeRef>["call"]> = {
  GetCellProperties: (ref, [asked], context) => {
    refuseOthers(asked, "hyperlink", "Range.getCellProperties");
    return rowsOf(context, ref, (cell) => ({ hyperlink: linkIn(cell) }));
  },
  SetCellProperties: (ref, [given], context) => {
    const at = shaped<{ hyperlink?: unknown }>(ref, given);
    writeCells(context, ref, (before, row, column) => {
      const properties = at(row - ref.area.row, column - ref.area.column);
      refuseOthers(properties, "hyperlink", "Range.setCellProperties");
      return properties.hyperlink === undefined ? before : withLink(before, properties.hyperlink);
    });
  },
  SetRowProperties: (ref, [given], context) => {
    const rows = given as readonly RowProperties[];
    const sheet = sheetOf(context, ref);
    if (rows.length !== ref.area.rows) throw wrongSize();
    requireOpen(sheet, "allowFormatRows");
    const heights = { ...sheet.facts.rowHeights };
    rows.forEach(({ format = {}, ...others }, at) => {
      refuseOthers(others, "format", "Range.setRowProperties");
      refuseOthers(format, "rowHeight", "Range.setRowProperties");
      if (format.rowHeight === STANDARD.rowHeights) delete heights[ref.area.row + at];
      else if (format.rowHeight !== undefined) heights[ref.area.row + at] = format.rowHeight;
    });
    context.edit.setSheet(sheet.id, "rowHeights", heights);
  },
};

/** What the host lacks is told, not passed over. */
function refuseOthers(properties: unknown, known: string, member: string): void {
  const other = Object.keys(properties as object).find((key) => key !== known);
  if (other) throw apiNotFound(`${member} ${other}`);
}
