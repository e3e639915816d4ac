/** The argument `gruppkolumn`: by what the insatser of a table are grouped. */
import type { Source } from "../../../indicators/figure";
import type { CellValue } from "../../../table/grid";
import type { InsatsTable, WorkbookReading } from "../../../table/reading";
import { plainText } from "../../../text/words/normalise";
import { functionTexts } from "../../../language/functions";
import { displayLanguage } from "../language";
import { isLeftOut } from "../left-out";
import { notThere, told, wrongKind } from "../problems";
import { cellValue } from "../range";
import { parted } from "../several";
import { cellsOf, textIn } from "../text";

export interface Grouping {
  /** The header of the groups. */
  title: string;
  /** The values that an insats is grouped by: several where its cell holds several, `null` where it is empty. */
  of(source: Source): readonly CellValue[];
}

type Cells = readonly (readonly unknown[])[];

/**
 * How to group by a column of a table: by its header or the beginning of it, its number in the table, or cells beside
 * the table, one for each of its rows. `null` when it is left out. Throws #SAKNAS! for a column that the table does not
 * have and #VÄRDEFEL! for what is no column.
 */
export function groupsAsked(asked: unknown, cells: Cells, workbook: WorkbookReading): Grouping | null {
  const given = cellsOf(asked);
  if (given.length > 1) return beside(given, cells, workbook);
  const [one, ...more] = given[0]!;
  if (more.length > 0) throw wrongKind(({ notColumn }) => notColumn);
  const column = cellValue(one);
  if (isLeftOut(column)) return null;
  if (typeof column === "number") return numbered(column, cells, workbook);
  const text = textIn(one).trim();
  if (typeof column === "boolean" || text === "") throw wrongKind(({ notColumn }) => notColumn);
  return headed(text, cells, workbook);
}

function beside(given: Cells, cells: Cells, workbook: WorkbookReading): Grouping {
  if (given.length !== cells.length || given[0]!.length !== 1) throw wrongKind(({ otherRows }) => otherRows);
  return { title: titleAt(given, 0, workbook), of: ({ row }) => valuesIn(given[row]?.[0]) };
}

function numbered(number: number, cells: Cells, workbook: WorkbookReading): Grouping {
  const width = cells[0]!.length;
  if (!Number.isInteger(number) || number < 1) throw wrongKind(({ notColumn }) => notColumn);
  if (number > width) throw notThere(({ tooFewColumns }) => tooFewColumns(width));
  return { title: titleAt(cells, number - 1, workbook), of: ({ row }) => valuesIn(cells[row]?.[number - 1]) };
}

/** Several tables in one range may have the column in different places. */
function headed(text: string, cells: Cells, { tables }: WorkbookReading): Grouping {
  const columns = new Map(tables.flatMap((table) => {
    const column = columnNamed(table, plainText(text));
    return column === undefined ? [] : [[table.id, column] as const];
  }));
  if (columns.size === 0) {
    const known = [...new Set(tables.flatMap((table) => table.columns.map(({ header }) => titled(header))))].filter((header) => header !== "");
    throw notThere(({ noColumn }) => noColumn({ asked: told(text), known: told(known.join(", ")) }));
  }
  return {
    title: text,
    of: ({ row, table }) => {
      const column = table === null ? undefined : columns.get(table);
      return column === undefined ? [null] : valuesIn(cells[row]?.[column]);
    },
  };
}

/** The column with this header, or else the only one whose header begins so. */
function columnNamed({ columns }: InsatsTable, name: string): number | undefined {
  const whole = columns.find(({ header }) => plainText(header) === name);
  if (whole) return whole.column;
  const begun = columns.filter(({ header }) => plainText(header).startsWith(name));
  return begun.length === 1 ? begun[0]!.column : undefined;
}

/** What stands in the header row; a title of our own where nothing does. */
function titleAt(cells: Cells, column: number, { tables }: WorkbookReading): string {
  const row = tables.find(({ headerRow }) => headerRow >= 0)?.headerRow;
  const header = row === undefined ? null : cellValue(cells[row]?.[column]);
  return titled(String(header ?? "")) || functionTexts[displayLanguage()].group;
}

/** A header's first line: what follows below it is an instruction. */
function titled(header: string): string {
  return header.trim().split("\n", 1)[0]!;
}

function valuesIn(cell: unknown): readonly CellValue[] {
  const value = cellValue(cell);
  if (typeof value !== "string") return [value];
  const values = parted(value).filter((one) => one !== "");
  return values.length > 0 ? values : [null];
}
