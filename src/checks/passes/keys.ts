/**
 * The key an ignored finding is remembered by: the check and a digest (short, for it is kept in the workbook) of the
 * place (section, column and insats, not the row number; the sheet only where there is no section) and the words. It
 * survives inserted rows and another name of the sheet, and the same words elsewhere have another.
 */
import { digestOf, letterDigest, writtenDigest } from "../../text/likeness/digest";
import type { Insats, InsatsTable, WorkbookReading } from "../../table/reading";
import type { CellRef } from "../check";
import { textOf } from "../../table/insatser";
import { grouped } from "../../text/grouped";

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

/** Names the place of a cell in the words of its table; what lies outside tables by its sheet. */
function placesOf(workbook: WorkbookReading): (cell: CellRef) => string {
  const tablesBySheet = grouped(workbook.tables, ({ sheet }) => sheet);
  const names = new Map<Insats, string>();
  const nameOf = (insats: Insats): string => {
    const known = names.get(insats);
    if (known !== undefined) return known;
    const name = textOf(insats, "name") || textOf(insats, "outputs");
    const digest = `${textOf(insats, "region")} ${writtenDigest(letterDigest(name, 200))}`;
    names.set(insats, digest);
    return digest;
  };
  return ({ sheet, row, column }) => {
    for (const table of tablesBySheet.get(sheet) ?? []) {
      const role = table.columns.find((candidate) => candidate.column === column);
      const columnName = role?.role.value ?? role?.header ?? `column ${column}`;
      const whose = table.section.value ?? sheet;
      if (row === table.headerRow) return `${whose} header ${columnName}`;
      const insats = insatsAt(table, row);
      if (!insats) continue;
      return `${whose} ${columnName} ${nameOf(insats)}`;
    }
    return `outside ${sheet}`;
  };
}

/** Gives each finding its key. The second with the same words in the same place is told from the first by a number. */
export function keyMaker(workbook: WorkbookReading): (check: string, cell: CellRef, words: string) => string {
  const place = placesOf(workbook);
  const used = new Map<string, number>();
  return (check, cell, words) => {
    const key = `${check}:${writtenDigest(digestOf(`${place(cell)}\n${words}`))}`;
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? key : `${key}.${times}`;
  };
}
