/** Two things that Excel does to values on their way into cells, and that surprise add-ins. */
import type { Area, CellValue, Sheet } from "../model";
import { contains } from "./place";

/**
 * Which row of the values a row of the block gets. With rows hidden by a filter, values written to a block of several
 * rows go to the visible ones in turn: hidden rows get nothing (`null`) and the last values nowhere.
 */
export function rowUnderFilter({ facts }: Sheet, area: Area): (row: number) => number | null {
  const filtered = facts.autoFilter !== null && Object.keys(facts.autoFilter.criteria).length > 0;
  if (!filtered || area.rows === 1) return (row) => row - area.row;
  const hidden = new Set(facts.hiddenRows);
  return (row) => (hidden.has(row) ? null : row - area.row - facts.hiddenRows.filter((it) => it >= area.row && it < row).length);
}

/**
 * Makes what is written to the header of an Excel table a name of its own: text, never blank, and with a number after
 * it when another column has that name at that moment. Cells are taken one after the other, left to right.
 */
export function headerNames({ facts, cells }: Sheet): (row: number, column: number, value: CellValue) => CellValue {
  const entered = new Map<string, CellValue>();
  return (row, column, value) => {
    const table = facts.tables.find(({ showHeaders, area }) => showHeaders && contains({ ...area, rows: 1 }, { row, column, rows: 1, columns: 1 }));
    if (!table) return value;
    const others = Array.from({ length: table.area.columns }, (_, at) => table.area.column + at)
      .filter((other) => other !== column)
      .map((other) => String(entered.get(`${row},${other}`) ?? cells.get(row, other)?.value ?? "").toLowerCase());
    const wanted = value === null || value === "" ? `Kolumn${column - table.area.column + 1}` : String(value);
    let name = wanted;
    for (let number = 2; others.includes(name.toLowerCase()); number++) name = `${wanted}${number}`;
    entered.set(`${row},${column}`, name);
    return name;
  };
}
