/**
 * The key an ignored finding is remembered by. It names the check, the sheet, the place (section, column and insats,
 * not the row number) and the words, so that it survives inserted rows, and so that the same words elsewhere differ.
 */
import { lettersOf } from "../../text/letters";
import type { Insats, InsatsTable, WorkbookReading } from "../../table/reading";
import type { CellRef } from "../check";
import { textOf } from "../support/insats";

/** 53 bits of a text in base 36 (two rounds of multiply and shift): short enough to be kept in a workbook. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The insats whose lines hold a row; insatser stand in row order. */
function insatsAt(table: InsatsTable, row: number): Insats | undefined {
  let low = 0;
  let high = table.insatser.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table.insatser[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  const insats = table.insatser[low - 1];
  return insats && row < insats.row + insats.rows ? insats : undefined;
}

/** Names the place of a cell in the words of its table. */
function placesOf(workbook: WorkbookReading): (cell: CellRef) => string {
  const tablesBySheet = new Map<string, InsatsTable[]>();
  for (const table of workbook.tables) tablesBySheet.set(table.sheet, [...(tablesBySheet.get(table.sheet) ?? []), table]);
  return ({ sheet, row, column }) => {
    for (const table of tablesBySheet.get(sheet) ?? []) {
      const role = table.columns.find((candidate) => candidate.column === column);
      const columnName = role?.role.value ?? role?.header ?? `column ${column}`;
      if (row === table.headerRow) return `header ${columnName}`;
      const insats = insatsAt(table, row);
      if (!insats) continue;
      const name = textOf(insats, "name") || textOf(insats, "outputs");
      return [table.section.value, columnName, textOf(insats, "region"), lettersOf(name.slice(0, 200))].join(" ");
    }
    return "outside";
  };
}

/** Gives each finding its key. The second with the same words in the same place is told from the first by a number. */
export function keyMaker(workbook: WorkbookReading): (check: string, cell: CellRef, words: string) => string {
  const place = placesOf(workbook);
  const used = new Map<string, number>();
  return (check, cell, words) => {
    const key = `${check}:${digest([cell.sheet, place(cell), words].join("\n"))}`;
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}.${times}`;
  };
}
