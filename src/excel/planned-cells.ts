/** The cells of a planned sheet: values, formulas and links, in requests of a fitting size. */
import type { PlannedLink, PlannedValue, SheetPlan } from "../planned-sheets/plan";
import { LONGEST_TEXT } from "../table/grid";
import { asTyped, fromExcel, same } from "./cells";
import { ExcelProblem } from "./port";
import { passingCell, quotedSheet, rangeAt } from "./ranges";
import type { Send } from "./run";
import { askingTables, type TableNames } from "./table-names";

/** Characters and rows of one request, so that neither it nor the making of it takes long. */
const FITTING = 400_000;
const MOST_ROWS = 250;
/** Links that a sheet can hold (Excel specifications and limits); the lines after them say where they are from all the same. */
const MOST_LINKS = 65_530;
/** Characters that a link takes in a request beside its own. */
const PER_LINK = 400;

/** How many cells that hold something were written, and rows. */
export type Follow = (cells: number, rows: number) => void;

interface Cells extends Pick<SheetPlan, "rows" | "links"> {
  columns: number;
  /** What the tables that formulas ask are called. */
  called: TableNames;
}

interface Parcel {
  first: number;
  rows: SheetPlan["rows"];
  links: readonly PlannedLink[];
}

/** Writes the cells. Rejects when Excel took a text for something else. */
export async function writePlanned(send: Send, id: string, { rows, links, columns, called }: Cells, written?: Follow): Promise<void> {
  for (const parcel of parcelsOf(rows, links.slice(0, MOST_LINKS))) {
    const typed = parcel.rows.map((row) => Array.from({ length: columns }, (_, c) => asTypedIn(row[c] ?? null, called)));
    const range = await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      // Links before texts: a link writes its own text into the cell.
      for (const link of parcel.links) passingCell(sheet, link).hyperlink = hyperlink(link, rows[link.row]?.[link.column]);
      const block = rangeAt(sheet, { row: parcel.first, column: 0, rows: parcel.rows.length, columns });
      block.values = typed;
      return block.load("values");
    });
    let cells = 0;
    parcel.rows.forEach((row, r) => row.forEach((cell, c) => {
      const [asked, value] = [typed[r]![c]!, range.values[r]![c] as unknown];
      if (!isTaken(value, cell, asked)) throw new ExcelProblem("unknown", { excel: `${asked} → ${value}` });
      if (asked !== "") cells++;
    }));
    written?.(cells, parcel.rows.length);
  }
}

function* parcelsOf(rows: SheetPlan["rows"], links: readonly PlannedLink[]): Generator<Parcel> {
  let next = 0;
  for (let first = 0, end = 0; first < rows.length; first = end) {
    const parcel: PlannedLink[] = [];
    for (let weight = 0; end < rows.length && end - first < MOST_ROWS; end++) {
      const found = linksOf(links, next, end);
      weight += weigh(rows[end]!) + found.length * PER_LINK;
      if (weight > FITTING && end > first) break;
      parcel.push(...found);
      next += found.length;
    }
    yield { first, rows: rows.slice(first, end), links: parcel };
  }
}

/** Links of a row; they come in the order of the rows. */
function linksOf(links: readonly PlannedLink[], from: number, row: number): readonly PlannedLink[] {
  let end = from;
  while (links[end]?.row === row) end++;
  return links.slice(from, end);
}

/** Throws `tooLarge` for a text that no cell can hold. */
function weigh(row: readonly PlannedValue[]): number {
  return row.reduce<number>((sum, cell) => {
    const length = typeof cell === "string" ? cell.length : isFormula(cell) ? cell.formula.length : 8;
    if (length > LONGEST_TEXT) throw new ExcelProblem("tooLarge");
    return sum + length + 6;
  }, 0);
}

export function isFormula(cell: PlannedValue): cell is Exclude<PlannedValue, string | number | null> {
  return typeof cell === "object" && cell !== null;
}

function asTypedIn(cell: PlannedValue, called: TableNames): string | number | boolean {
  return isFormula(cell) ? `=${askingTables(cell.formula, called)}` : asTyped(cell, null);
}

/** A formula that was taken for a text shows itself. */
function isTaken(value: unknown, cell: PlannedValue, asked: string | number | boolean): boolean {
  return isFormula(cell) ? value !== asked : same(fromExcel(value), cell === "" ? null : cell);
}

function hyperlink({ file, sheet, cell, tip }: PlannedLink, shown: PlannedValue | undefined): Excel.RangeHyperlink {
  const place = `${quotedSheet(sheet)}!${cell}`;
  const text = String((isFormula(shown ?? null) ? null : shown) ?? place);
  return { ...(file === null ? { documentReference: place } : { address: `${file}#${place}` }), screenTip: tip, textToDisplay: text };
}

/** The link that a cell has, as it was planned; `null`: none, or one of another sort. */
export function linkFrom(link: Excel.RangeHyperlink | null, row: number, column: number): PlannedLink | null {
  const place = link?.documentReference ?? link?.address ?? "";
  const [, file, sheet, cell] = /^(?:([^#]*)#)?'(.*)'!([A-Z]+\d+)$/s.exec(place) ?? [];
  return sheet === undefined || cell === undefined ? null : { row, column, file: file ?? null, sheet: sheet.replaceAll("''", "'"), cell, tip: link?.screenTip ?? "" };
}
