/** Small words on ranges that several commands use. */
import type { Area } from "../table/grid";

/** Range properties that say where a range is. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** The block a range covers; it was loaded with PLACE. */
export function areaOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Lets go of ranges that are asked nothing more. Office.js else keeps them with all their cells until the run is over. */
export function letGo(ranges: readonly Excel.Range[]): void {
  for (const range of ranges) {
    // What was tracked without our doing is on a list of its own, and stays there even when it is untracked.
    range.context.trackedObjects.add(range);
    range.untrack();
  }
}

/** The blocks of a RangeAreas that may be absent; lined up with `askAreas`. */
export interface AskedAreas {
  whole: Excel.RangeAreas;
  parts: Excel.RangeCollection;
}

export function askAreas(whole: Excel.RangeAreas): AskedAreas {
  whole.load("areaCount");
  const parts = whole.areas;
  parts.load(PLACE.split(",").map((name) => `items/${name}`).join(","));
  return { whole, parts };
}

export function areasOf({ whole, parts }: AskedAreas): Area[] {
  return whole.isNullObject ? [] : parts.items.map(areaOf);
}
