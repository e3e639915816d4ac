/** A sheet that is filled from above, block by block, with pages broken between blocks. */
import type { Area } from "../table/grid";
import { heightOf, LINE, TITLE } from "./heights";
import type { Look, LookArea, PlannedChart, PlannedValue } from "./plan";

/** What is left of an A4 on its side inside Excel's usual margins, in points. */
const PAPER = { width: 740, height: 488 };
/** Points of a character's width. */
const CHARACTER = 5.5;

export class SheetDraft {
  readonly rows: PlannedValue[][] = [];
  readonly heights = new Map<number, number>();
  readonly looks: LookArea[] = [];
  readonly merges: Area[] = [];
  readonly charts: PlannedChart[] = [];
  private readonly starts: number[] = [];

  constructor(readonly widths: readonly number[]) {}

  /** The row that comes next. */
  get row(): number {
    return this.rows.length;
  }

  /** Begins what should not be parted by the end of a page. */
  block(): void {
    this.starts.push(this.row);
  }

  skip(rows = 1): void {
    for (let i = 0; i < rows; i += 1) this.rows.push([]);
  }

  /** A text over the whole width. */
  text(cell: PlannedValue, look: "title" | "heading" | "note" | "quiet"): void {
    const area = { row: this.row, column: 0, rows: 1, columns: this.widths.length };
    const words = String(typeof cell === "object" && cell !== null ? cell.value : cell);
    this.looks.push({ ...area, look });
    if (look === "note" || look === "quiet") this.merges.push(area);
    this.heights.set(this.row, look === "title" ? TITLE : heightOf([words], [this.widths.reduce((sum, width) => sum + width, 0)]));
    this.rows.push([cell]);
  }

  /** A line of cells, each with its look. */
  line(cells: readonly PlannedValue[], looks: readonly Look[]): void {
    looks.forEach((look, column) => this.looks.push({ row: this.row, column, rows: 1, columns: 1, look }));
    this.heights.set(this.row, heightOf(cells, this.widths));
    this.rows.push([...cells]);
  }

  /** A chart over the next rows, some columns wide. */
  chart(chart: Omit<PlannedChart, "area">, rows: number, columns: number): void {
    this.charts.push({ ...chart, area: { row: this.row, column: 0, rows, columns: Math.min(columns, this.widths.length) } });
    this.skip(rows + 1);
  }

  /** Rows that begin a page, so that blocks which fit on one are not parted. */
  breaks(): number[] {
    const scale = Math.min(1, PAPER.width / this.widths.reduce((sum, width) => sum + width * CHARACTER, 0));
    const room = PAPER.height / scale;
    const breaks: number[] = [];
    let used = this.height(0, this.starts[0] ?? this.row);
    this.starts.forEach((start, at) => {
      const height = this.height(start, this.starts[at + 1] ?? this.row);
      if (used > 0 && used + height > room) {
        breaks.push(start);
        used = 0;
      }
      used = (used + height) % room;
    });
    return breaks;
  }

  private height(from: number, to: number): number {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += this.heights.get(row) ?? LINE;
    return sum;
  }
}
