/** One sheet of an OpenDocument spreadsheet. Rows and cells have no addresses there: each follows the one before. */
import type { Area } from "../../table/grid";
import type { Budget } from "../limits";
import { damaged } from "../problem";
import { isInSheet, SheetCells, type CellContent, type Cells } from "../sheet-cells";
import type { Attributes } from "../xml";
import { cellContent } from "./cell";
import { count } from "./count";
import { CellWords } from "./words";

/** A cell of the open row, or several side by side that are the same. */
interface RowCell {
  column: number;
  times: number;
  content: CellContent;
}

export class SheetReader {
  private readonly kept: SheetCells;
  private readonly words = new CellWords();
  private row = 0;
  private column = 0;
  /** How many rows the open one stands for: as a rule one, but a million empty ones below a table. */
  private rows = 1;
  private rowCells: RowCell[] = [];
  private rowMerges: Omit<Area, "row">[] = [];
  private cell: Attributes | null = null;

  constructor(budget: Budget) {
    this.kept = new SheetCells(budget);
  }

  open(name: string, attributes: Attributes): void {
    if (this.cell) this.words.open(name, attributes);
    else if (name === "table-cell" || name === "covered-table-cell") this.cell = attributes;
    else if (name === "table-row") this.rows = count(attributes["table:number-rows-repeated"]);
  }

  text(text: string): void {
    if (this.cell) this.words.text(text);
  }

  close(name: string): void {
    if (this.words.isOpen) this.words.close();
    else if (this.cell) this.closeCell(this.cell);
    else if (name === "table-row") this.closeRow();
  }

  /** Whether the element that closes is the sheet itself. */
  isClosedBy(name: string): boolean {
    return name === "table" && this.cell === null;
  }

  cells(): Cells {
    return this.kept.cells();
  }

  private closeCell(attributes: Attributes): void {
    this.cell = null;
    const times = count(attributes["table:number-columns-repeated"]);
    const content = cellContent(attributes, this.words.take());
    if (content.value !== null || content.hasFormula) {
      if (!isInSheet(this.row, this.column)) throw damaged("a cell outside the sheet");
      this.rowCells.push({ column: this.column, times, content });
    }
    const [rows, columns] = [count(attributes["table:number-rows-spanned"]), count(attributes["table:number-columns-spanned"])];
    if (rows * columns > 1) this.rowMerges.push({ column: this.column, rows, columns });
    this.column += times;
  }

  private closeRow(): void {
    const isEmpty = this.rowCells.length === 0 && this.rowMerges.length === 0;
    for (let i = 0; i < this.rows && !isEmpty; i++) this.keepRow(this.row + i);
    this.row += this.rows;
    this.column = 0;
    this.rowCells = [];
    this.rowMerges = [];
  }

  private keepRow(row: number): void {
    for (const { column, times, content } of this.rowCells) {
      for (let i = 0; i < times; i++) this.kept.put(row, column + i, content);
    }
    for (const merge of this.rowMerges) this.kept.merge({ row, ...merge });
  }
}
