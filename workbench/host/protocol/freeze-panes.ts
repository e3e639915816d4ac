/** Excel.WorksheetFreezePanes. */
import { COLUMNS, ROWS } from "../model";
import { type Context, sheetOf } from "./context";
import { itemNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";
import { rangeFor } from "./range";
import { otherRange } from "./range-argument";

export const freezePanes: Wrap<string> = defineKind({
  name: "WorksheetFreezePanes",
  call: {
    FreezeAt: (sheet, [range], context) => {
      const { area } = otherRange({ sheet }, range, context);
      freeze(sheet, area.columns === COLUMNS ? { rows: area.row + area.rows, columns: 0 } : area.rows === ROWS ? { rows: 0, columns: area.column + area.columns } : { rows: area.row + area.rows, columns: area.column + area.columns }, context);
    },
    FreezeColumns: (sheet, [count], context) => freeze(sheet, { rows: 0, columns: Number(count ?? 1) }, context),
    FreezeRows: (sheet, [count], context) => freeze(sheet, { rows: Number(count ?? 1), columns: 0 }, context),
    GetLocation: (sheet, _, context) => location(sheet, context) ?? refuse(),
    GetLocationOrNullObject: (sheet, _, context) => location(sheet, context),
    Unfreeze: (sheet, _, context) => freeze(sheet, { rows: 0, columns: 0 }, context),
  },
});

function freeze(sheet: string, frozen: { rows: number; columns: number }, context: Context): void {
  context.edit.setSheet(sheetOf(context, { sheet }).id, "frozen", frozen.rows || frozen.columns ? frozen : null);
}

function location(sheet: string, context: Context): HostObject | null {
  const { frozen } = sheetOf(context, { sheet }).facts;
  return frozen && rangeFor({ sheet, area: { row: 0, column: 0, rows: frozen.rows || ROWS, columns: frozen.columns || COLUMNS } });
}

function refuse(): never {
  throw itemNotFound();
}
