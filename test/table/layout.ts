/**
 * Lays fictitious insatser out the ways that regions lay out a template, and ways they might: what recognition finds
 * must be what was laid out, whatever the layout. Everything is drawn by fast-check, so that a failure shrinks.
 */
import fc from "fast-check";
import { mall } from "./layout-words";
import type { Area, CellValue, Grid } from "../../src/table/grid";

export const ROLES = ["name", "outputs", "outcomes", "goals"] as const;
export type Role = (typeof ROLES)[number];

export interface Laid {
  /** Texts of each role, line by line where the insats was split. "" where it says nothing. */
  cells: Record<Role, string>;
}

export interface Expected {
  section: string;
  sheet: string;
  insatser: Laid[];
  notes: string[];
}

export interface LaidWorkbook {
  grids: Grid[];
  expected: Expected[];
  fileName: string;
}

/** How one workbook looks; the same hand wrote all its sheets. */
export interface Style {
  order: Role[];
  headerStyle: keyof typeof mall.headers;
  hyphenate: boolean;
  extras: ("Diarienummer" | "Kommentar" | "Budget" | "Ansvarig")[];
  extrasFirst: boolean;
  missing: Role | null;
  titles: "none" | "question" | "questionAndRegion" | "reportAndArea" | "numberOnly";
  blankBelowTitle: boolean;
  blankBetween: boolean;
  split: "no" | "merged" | "unmerged";
  corner: { row: number; column: number };
  totals: boolean;
  emptyRows: number;
  remark: boolean;
  numberColumn: boolean;
  helpRow: boolean;
}

/** Writes cells anywhere and gives them back as rows. */
export class Paper {
  private readonly rows: CellValue[][] = [];
  readonly merges: Area[] = [];

  get height(): number {
    return this.rows.length;
  }

  put(row: number, column: number, value: CellValue): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    this.merges.push({ row, column, rows, columns });
  }

  grid(name: string, more: Partial<Grid> = {}): Grid {
    return { name, values: this.rows, firstRow: 0, firstColumn: 0, merges: this.merges, visibility: "visible", tables: [], ...more };
  }
}

export const styles: fc.Arbitrary<Style> = fc
  .record({
    order: fc.shuffledSubarray([...ROLES], { minLength: 4 }),
    headerStyle: fc.constantFrom(...(Object.keys(mall.headers) as (keyof typeof mall.headers)[])),
    hyphenate: fc.boolean(),
    extras: fc.shuffledSubarray(["Diarienummer", "Kommentar", "Budget", "Ansvarig"] as const),
    extrasFirst: fc.boolean(),
    missing: fc.constantFrom(null, null, null, "outcomes" as const, "goals" as const),
    titles: fc.constantFrom("none", "question", "questionAndRegion", "reportAndArea", "numberOnly"),
    blankBelowTitle: fc.boolean(),
    blankBetween: fc.boolean(),
    split: fc.constantFrom("no", "no", "merged", "unmerged"),
    corner: fc.record({ row: fc.constantFrom(0, 0, 1, 6), column: fc.constantFrom(0, 0, 1, 2) }),
    totals: fc.boolean(),
    emptyRows: fc.nat(3),
    remark: fc.boolean(),
    numberColumn: fc.boolean(),
    helpRow: fc.boolean(),
  })
  .map((style): Style => ({ ...style, split: style.blankBetween && style.split === "unmerged" ? "no" : style.split }));

/** The columns of a table in this style, left to right. */
export function columnsOf(style: Style): (Role | string)[] {
  const core = style.order.filter((role) => role !== style.missing);
  const own = style.extrasFirst ? [...style.extras, ...core] : [...core, ...style.extras];
  return style.numberColumn ? ["Löpnr", ...own] : own;
}

const isRole = (column: string): column is Role => (ROLES as readonly string[]).includes(column);

function headerText(role: Role, style: Style): string {
  const text = mall.headers[style.headerStyle][role];
  return style.hyphenate ? text.replace(/(presta)(tion)/i, "$1-\n$2").replace(/(be)(skrivning)/i, "$1\u00ad$2") : text;
}

const extraCell = (column: string, index: number): CellValue => {
  if (column === "Diarienummer") return `RUN-2023-${100 + index}`;
  if (column === "Budget") return 125000 + index * 1000;
  if (column === "Ansvarig") return "Kim Berg";
  return column === "Löpnr" ? index + 1 : null;
};

/** Writes the header row; gives the row below it. */
export function putHeader(paper: Paper, row: number, left: number, columns: readonly string[], style: Style): number {
  columns.forEach((column, at) => paper.put(row, left + at, isRole(column) ? headerText(column, style) : (mall.extraHeaders[column] ?? column)));
  if (!style.helpRow) return row + 1;
  columns.forEach((column, at) => isRole(column) && paper.put(row + 1, left + at, mall.help[column]));
  return row + 2;
}

/** Writes insatser and what surrounds them; gives the row below the last. `fixed`: cells of columns that tell a section. */
export function putInsatser(
  paper: Paper,
  start: number,
  left: number,
  columns: readonly string[],
  insatser: readonly Laid[],
  style: Style,
  fixed: Readonly<Record<string, CellValue>> = {},
): number {
  let row = start;
  insatser.forEach((insats, index) => {
    if (style.blankBetween && index > 0) row += 1;
    row = putInsats(paper, row, left, columns, insats, index, style, fixed);
  });
  return row;
}

function putInsats(paper: Paper, row: number, left: number, columns: readonly string[], { cells }: Laid, index: number, style: Style, fixed: Readonly<Record<string, CellValue>>): number {
  const parts = cells.outputs.split("\n");
  const lines = style.split === "no" ? 1 : parts.length;
  columns.forEach((column, at) => {
    const place = left + at;
    if (column === "outputs" && lines > 1) parts.forEach((part, line) => paper.put(row + line, place, part));
    else paper.put(row, place, isRole(column) ? cells[column] || null : (fixed[column] ?? extraCell(column, index)));
    const tall = column === "name" || (column in fixed && style.split === "merged");
    if (lines > 1 && style.split === "merged" && tall) paper.merge(row, place, lines, 1);
  });
  return row + lines;
}
