/** The cells of a planned sheet: values, formulas and links, in requests of a fitting size. */
import { isPlannedFormula, type PlannedLine, type PlannedLink, type PlannedSheet, type PlannedValue } from "../planned-sheets/plan";
import { LONGEST_TEXT, type Area } from "../table/grid";
import { asTyped, fromExcel, same } from "./cells";
import { addLinks } from "./planned-links";
import { ExcelProblem } from "./port";
import { letGo, rangeAt } from "./ranges";
import type { Send } from "./run";
import type { ShownFormulas } from "./shown-formulas";
import { askingTables, type TableNames } from "./table-names";

/** Characters and cells of one request, so that neither it nor the making of it takes long. */
const FITTING = 200_000;
const MOST_CELLS = 4_000;
/** Links that a sheet can hold (Excel specifications and limits); the lines after them say where they are from all the same. */
const MOST_LINKS = 65_530;
/** Characters that a link takes in a request beside its own. */
const PER_LINK = 200;

/** How many cells that hold something were written, and rows. */
export type Follow = (cells: number, rows: number) => void;

interface Cells extends Pick<PlannedSheet, "rows" | "links"> {
  columns: number;
  /** What the tables that formulas ask are called. */
  called: TableNames;
  /** Is told what the formulas look like to Excel. */
  shown: ShownFormulas;
}

interface Parcel {
  first: number;
  rows: readonly PlannedLine[];
  links: readonly PlannedLink[];
}

/** Writes the cells. Rejects when Excel took a text for something else. */
export async function writePlanned(send: Send, id: string, { rows, links, columns, called, shown }: Cells, written?: Follow): Promise<void> {
  for (const parcel of parcelsOf(rows, links.slice(0, MOST_LINKS), columns)) {
    const typed = parcel.rows.map((row) => Array.from({ length: columns }, (_, c) => asTypedIn(row[c] ?? null, called)));
    const areas = formulaAreas(parcel, columns);
    const { values, formulas } = await send(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(id);
      // Links before texts: a link writes its own text into the cell.
      addLinks(sheet, parcel.links, rows);
      const block = rangeAt(sheet, { row: parcel.first, column: 0, rows: parcel.rows.length, columns });
      block.values = typed;
      return { values: block.load("values"), formulas: areas.map((area) => rangeAt(sheet, area).load("formulas")) };
    });
    letGo([values, ...formulas]);
    const cells = refuseMistaken(parcel.rows, typed, values.values);
    areas.forEach(({ row, column }, at) => formulas[at]!.formulas.forEach(([formula], r) => {
      if (isPlannedFormula(parcel.rows[r]![column] ?? null)) shown.note(row + r, column, String(formula));
    }));
    written?.(cells, parcel.rows.length);
  }
}

/** Throws where a cell came to hold something else than was asked. Gives how many hold something. */
function refuseMistaken(rows: Parcel["rows"], typed: readonly (readonly (string | number | boolean)[])[], values: readonly (readonly unknown[])[]): number {
  let cells = 0;
  rows.forEach((row, r) => row.forEach((cell, c) => {
    const [asked, value] = [typed[r]![c]!, values[r]![c]];
    if (!isTaken(value, cell, asked)) throw new ExcelProblem("unknown", { excel: `${asked} → ${String(value)}` });
    if (asked !== "") cells++;
  }));
  return cells;
}

/** The columns with formulas, each as a block of all the parcel's rows. */
function formulaAreas({ first, rows }: Parcel, columns: number): Area[] {
  const areas: Area[] = [];
  for (let column = 0; column < columns; column++) {
    if (rows.some((row) => isPlannedFormula(row[column] ?? null))) areas.push({ row: first, column, rows: rows.length, columns: 1 });
  }
  return areas;
}

function* parcelsOf(rows: PlannedSheet["rows"], links: readonly PlannedLink[], columns: number): Generator<Parcel> {
  const most = Math.max(1, Math.floor(MOST_CELLS / columns));
  let next = 0;
  for (let first = 0, end = 0; first < rows.length; first = end) {
    const parcel: { rows: PlannedLine[]; links: PlannedLink[] } = { rows: [], links: [] };
    for (let weight = 0; end < rows.length && end - first < most; end++) {
      const row = rows.at(end)!;
      const found = linksOf(links, next, end);
      weight += weigh(row) + found.length * PER_LINK;
      if (weight > FITTING && end > first) break;
      parcel.rows.push(row);
      parcel.links.push(...found);
      next += found.length;
    }
    yield { first, ...parcel };
  }
}

/** Links of a row; they come in the order of the rows. */
function linksOf(links: readonly PlannedLink[], from: number, row: number): readonly PlannedLink[] {
  let end = from;
  while (links[end]?.row === row) end++;
  return links.slice(from, end);
}

/** Throws `tooLarge` for a text that no cell can hold. */
function weigh(row: PlannedLine): number {
  return row.reduce<number>((sum, cell) => {
    const length = typeof cell === "string" ? cell.length : isPlannedFormula(cell) ? cell.formula.length : 8;
    if (length > LONGEST_TEXT) throw new ExcelProblem("tooLarge");
    return sum + length + 6;
  }, 0);
}

function asTypedIn(cell: PlannedValue, called: TableNames): string | number | boolean {
  return isPlannedFormula(cell) ? `=${askingTables(cell.formula, called)}` : asTyped(cell, null);
}

/** A formula that was taken for a text shows itself. */
function isTaken(value: unknown, cell: PlannedValue, asked: string | number | boolean): boolean {
  return isPlannedFormula(cell) ? value !== asked : same(fromExcel(value), cell === "" ? null : cell);
}
