/**
 * One sheet's cells as a Grid, read as a stream. Memory follows the cells that hold something: a sheet that declares
 * or formats a million empty rows costs nothing, and two cells in opposite corners cost two rows.
 */
import { cellAddress, parseArea } from "../table/address";
import { LONGEST_TEXT, type Area, type CellValue, type Grid } from "../table/grid";
import type { Contents, SheetPart } from "./contents";
import type { Budget } from "./limits";
import { damaged } from "./problem";
import { shownNumber } from "./shown";
import { TextItem, unescape } from "./strings";
import { readXml, type Attributes } from "./xml";
import type { Zip } from "./zip";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** What the sheets of one workbook share. */
export interface Shared {
  strings: readonly string[];
  formats: readonly string[];
  from1904: Contents["from1904"];
}

type Cells = Pick<Grid, "values" | "firstRow" | "firstColumn" | "merges" | "shown" | "formulas">;

/** Reads a sheet's cells and merges. Throws FileProblem. */
export async function readCells(zip: Zip, { path }: SheetPart, shared: Shared, budget: Budget): Promise<Cells> {
  const reader = new SheetReader(shared, budget);
  await readXml(zip, path, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.cells();
}

class SheetReader {
  private readonly rows = new Map<number, CellValue[]>();
  private readonly merges: Area[] = [];
  private readonly shown: Record<string, string> = {};
  private readonly formulas: string[] = [];
  private row = -1;
  private column = -1;
  private inCell = false;
  private type = "";
  private style = 0;
  private hasFormula = false;
  private inValue = false;
  private value = "";
  private readonly inline = new TextItem();

  constructor(
    private readonly shared: Shared,
    private readonly budget: Budget,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.inCell) this.openInCell(name);
    else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes.r);
    else if (name === "mergeCell") this.merge(attributes.ref ?? "");
  }

  text(text: string): void {
    if (!this.inCell) return;
    if (this.inValue) this.value += text;
    else this.inline.text(text);
  }

  close(name: string): void {
    if (!this.inCell) return;
    if (name === "c") this.closeCell();
    else if (name === "v") this.inValue = false;
    else this.inline.close(name);
  }

  private openRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
  }

  /** Rows and cells may leave out their number; then they follow the one before. */
  private openCell({ r, t = "n", s }: Attributes): void {
    const area = r === undefined ? null : parseArea(r);
    if (r !== undefined && !area) throw damaged(`cell ${r}`);
    this.row = area?.row ?? this.row;
    this.column = area?.column ?? this.column + 1;
    if (!(this.row >= 0 && this.row <= LAST_ROW && this.column <= LAST_COLUMN)) throw damaged("a cell outside the sheet");
    this.inCell = true;
    this.type = t;
    this.style = Number(s ?? 0);
    this.hasFormula = false;
    this.value = "";
  }

  private openInCell(name: string): void {
    if (name === "v") this.inValue = true;
    else if (name === "f") this.hasFormula = true;
    else this.inline.open(name);
  }

  private closeCell(): void {
    this.inCell = this.inValue = false;
    const value = this.cellValue();
    if (this.hasFormula) this.formulas.push(cellAddress(this.row, this.column));
    if (value === null) return;
    this.budget.spend("cells", 1);
    if (typeof value === "string") this.budget.spend("characters", value.length);
    this.place(value);
    const shown = this.shownText(value);
    if (shown !== undefined) this.shown[cellAddress(this.row, this.column)] = shown;
  }

  private cellValue(): CellValue {
    const inline = this.inline.take();
    if (this.type === "inlineStr") return inline.slice(0, LONGEST_TEXT) || null;
    if (this.value === "") return null;
    if (this.type === "s") return this.shared.strings[Number(this.value)]?.slice(0, LONGEST_TEXT) || null;
    if (this.type === "b") return this.value === "1" || this.value === "true";
    const number = Number(this.value);
    if (this.type === "n" && Number.isFinite(number)) return number;
    return unescape(this.value).slice(0, LONGEST_TEXT);
  }

  private shownText(value: CellValue): string | undefined {
    if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
    if (typeof value !== "number") return undefined;
    return shownNumber(value, this.shared.formats[this.style] ?? "General", this.shared.from1904);
  }

  private place(value: CellValue): void {
    let row = this.rows.get(this.row);
    if (!row) this.rows.set(this.row, (row = []));
    const missing = this.column + 1 - row.length;
    if (missing > 0) {
      this.budget.spend("places", missing);
      for (let i = 0; i < missing; i++) row.push(null);
    }
    row[this.column] = value;
  }

  private merge(address: string): void {
    const area = parseArea(address);
    if (!area) return;
    this.budget.spend("cells", 1);
    this.merges.push(area);
  }

  /** The rows from the first that holds something to the last; what lies between is there, if empty. */
  cells(): Cells {
    let [first, last, columns] = [Infinity, -1, 0];
    for (const [number, row] of this.rows) {
      first = Math.min(first, number);
      last = Math.max(last, number);
      columns = Math.max(columns, row.length);
    }
    if (last < 0) return { values: [], firstRow: 0, firstColumn: 0, merges: [], formulas: this.formulas };
    this.budget.spend("places", last - first + 1);
    const used: Area = { row: first, column: 0, rows: last - first + 1, columns };
    return {
      values: Array.from({ length: used.rows }, (_, i) => this.rows.get(first + i) ?? []),
      firstRow: first,
      firstColumn: 0,
      merges: this.merges.flatMap((merge) => clip(merge, used)),
      shown: this.shown,
      formulas: this.formulas,
    };
  }
}

/** The part of a merge that lies where there are cells: a merge over a whole sheet is as large as what it holds. */
function clip(area: Area, to: Area): Area[] {
  const [row, column] = [Math.max(area.row, to.row), Math.max(area.column, to.column)];
  const rows = Math.min(area.row + area.rows, to.row + to.rows) - row;
  const columns = Math.min(area.column + area.columns, to.column + to.columns) - column;
  return rows > 0 && columns > 0 && rows * columns > 1 ? [{ row, column, rows, columns }] : [];
}
