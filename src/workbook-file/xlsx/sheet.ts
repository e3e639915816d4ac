/** One sheet's cells in an Excel workbook, read as a stream. */
import { parseArea } from "../../table/address";
import type { CellValue } from "../../table/grid";
import type { Contents, SheetPart } from "./contents";
import type { Budget } from "../limits";
import { damaged } from "../problem";
import { SheetCells, type Cells } from "../sheet-cells";
import { shownNumber } from "./shown";
import { TextItem, unescape } from "./strings";
import { readXml, type Attributes } from "../xml";
import type { Zip } from "../zip";

/** What the sheets of one workbook share. */
export interface Shared {
  strings: readonly string[];
  formats: readonly string[];
  from1904: Contents["from1904"];
}

/** Reads a sheet's cells and merges. Throws FileProblem. */
export async function readCells(zip: Zip, { path }: SheetPart, shared: Shared, budget: Budget): Promise<Cells> {
  const cells = new SheetCells(budget);
  const reader = new SheetReader(shared, cells);
  await readXml(zip, path, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return cells.cells();
}

class SheetReader {
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
    private readonly cells: SheetCells,
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
    this.cells.put(this.row, this.column, { value, shown: this.shownText(value), hasFormula: this.hasFormula });
  }

  private cellValue(): CellValue {
    const inline = this.inline.take();
    if (this.type === "inlineStr") return inline || null;
    if (this.value === "") return null;
    if (this.type === "s") return this.shared.strings[Number(this.value)] || null;
    if (this.type === "b") return this.value === "1" || this.value === "true";
    const number = Number(this.value);
    if (this.type === "n" && Number.isFinite(number)) return number;
    return unescape(this.value);
  }

  private shownText(value: CellValue): string | undefined {
    if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
    if (typeof value !== "number") return undefined;
    return shownNumber(value, this.shared.formats[this.style] ?? "General", this.shared.from1904);
  }

  private merge(address: string): void {
    const area = parseArea(address);
    if (area) this.cells.merge(area);
  }
}
