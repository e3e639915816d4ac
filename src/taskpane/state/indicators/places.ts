/** Where in the workbook a line of the list leads. */
import type { CellRef } from "../../../checks/check";
import type { TableOutline } from "../../../table/outline";
import type { Listed } from "./behind";

/** A figure's cell, or an insats's first: its name, or where its row begins. */
export function placeOf({ source, figure }: Listed, tables: readonly TableOutline[]): CellRef {
  if (figure) return { sheet: figure.sheet, row: figure.row, column: figure.column };
  const table = tables.find(({ id }) => id === source.table);
  const name = table?.columns.find(({ role }) => role.value === "name");
  return { sheet: source.sheet, row: source.row, column: name?.column ?? table?.area.column ?? 0 };
}
