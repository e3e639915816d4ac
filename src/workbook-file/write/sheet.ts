/**
 * Writes cells into a sheet's XML: the text is cut where a cell goes in, and every other character stays. Nothing is
 * built of the sheet; what is not known to us is not seen either.
 */
import { cellAddress, parseArea } from "../../table/address";
import { damaged } from "../problem";
import type { Attributes } from "../xml";
import { escaped } from "./text";
import { walk } from "./within";

/** Texts by 0-based row and column; `null` empties the cell. */
export type SheetTexts = ReadonlyMap<number, ReadonlyMap<number, string | null>>;

export interface SheetChanges {
  texts: SheetTexts;
  /** Widths in characters by 0-based column; a column that has one of its own keeps it. */
  widths: ReadonlyMap<number, number>;
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

interface OpenRow {
  number: number;
  /** Its start tag. */
  start: number;
  inside: number;
  selfClosing: boolean;
  cells: { column: number; start: number; end: number; style: string | null }[];
}

/** The sheet's XML with the changes made. Throws FileProblem: `damaged` or `unsafe`. */
export function withChanges(xml: string, path: string, { texts, widths }: SheetChanges): string {
  const patcher = new SheetPatcher(xml, texts, new Map(widths));
  walk(xml, path, (position) => ({
    open: (name, attributes) => patcher.open(name, attributes, position()),
    close: (name) => patcher.close(name, position()),
  }));
  return patcher.patched();
}

class SheetPatcher {
  private readonly splices: Splice[] = [];
  private readonly left: number[];
  private row: OpenRow | null = null;
  private lastRow = -1;
  private lastColumn = -1;
  /** The prefix that the file gives its elements: "" or "x:". */
  private prefix = "";
  private inData = false;
  private hasColumns = false;

  constructor(
    private readonly xml: string,
    private readonly texts: SheetTexts,
    /** Columns that still want a width. */
    private readonly widths: Map<number, number>,
  ) {
    this.left = [...texts.keys()].sort((a, b) => a - b);
  }

  open(name: string, attributes: Attributes, position: number): void {
    const start = this.xml.lastIndexOf("<", position - 1);
    if (name === "worksheet") this.prefix = /^<([^\s/>:]*:)?/u.exec(this.xml.slice(start, start + 100))![1] ?? "";
    else if (name === "cols") this.hasColumns = true;
    else if (name === "col") this.passColumns(Number(attributes.min) - 1, Number(attributes.max) - 1, start);
    else if (name === "sheetData") {
      this.inData = true;
      if (!this.hasColumns) this.insert(start, this.columnsBefore(Infinity, (columns) => `<${this.prefix}cols>${columns}</${this.prefix}cols>`));
      if (this.isSelfClosing(position)) this.splice(start, position, `<${this.prefix}sheetData>${this.rowsBefore(Infinity)}</${this.prefix}sheetData>`);
    } else if (name === "dimension") this.widen(attributes.ref ?? "", start, position);
    else if (this.inData && name === "row") this.openRow(attributes, start, position);
    else if (this.row && name === "c") this.openCell(attributes, start);
  }

  close(name: string, position: number): void {
    if (name === "cols") this.insert(this.xml.lastIndexOf("<", position - 1), this.columnsBefore(Infinity));
    if (!this.inData) return;
    if (name === "c" && this.row) this.row.cells.at(-1)!.end = position;
    else if (name === "row" && this.row) this.closeRow(this.row, position);
    else if (name === "sheetData") {
      if (!this.isSelfClosing(position)) this.insert(this.xml.lastIndexOf("<", position - 1), this.rowsBefore(Infinity));
      this.inData = false;
    }
  }

  patched(): string {
    if (this.left.length > 0) throw damaged("a sheet without cells");
    const { xml, splices } = this;
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of splices.sort((a, b) => a.start - b.start || a.end - b.end)) {
      pieces.push(xml.slice(at, start), text);
      at = end;
    }
    return [...pieces, xml.slice(at)].join("");
  }

  private isSelfClosing(position: number): boolean {
    return this.xml[position - 2] === "/";
  }

  private openRow({ r }: Attributes, start: number, position: number): void {
    const number = r === undefined ? this.lastRow + 1 : Number(r) - 1;
    if (!(number > this.lastRow)) throw damaged(`row ${r}`);
    this.insert(start, this.rowsBefore(number));
    this.row = { number, start, inside: position, selfClosing: this.isSelfClosing(position), cells: [] };
    this.lastRow = number;
    this.lastColumn = -1;
  }

  private openCell({ r, s }: Attributes, start: number): void {
    const { number, cells } = this.row!;
    const { row, column } = r === undefined ? { row: number, column: this.lastColumn + 1 } : (parseArea(r) ?? { row: -1, column: -1 });
    // A cell out of its place could be written twice.
    if (row !== number || column <= this.lastColumn) throw damaged(`cell ${r}`);
    cells.push({ column, start, end: start, style: s ?? null });
    this.lastColumn = column;
  }

  private closeRow(row: OpenRow, position: number): void {
    this.row = null;
    const texts = this.texts.get(row.number);
    if (!texts || this.left[0] !== row.number) return;
    this.left.shift();
    // A span that is too short would be wrong; without one, programs count for themselves.
    const tag = this.xml.slice(row.start, row.inside).replace(/\sspans=(?:"[^"]*"|'[^']*')/u, "");
    const end = row.selfClosing ? position : this.xml.lastIndexOf("<", position - 1);
    const added = new Map<number, string>();
    let leftStyle: string | null = null;
    let next = 0;
    for (const [column, text] of [...texts].sort(([a], [b]) => a - b)) {
      for (; row.cells[next] && row.cells[next]!.column < column; next++) leftStyle = row.cells[next]!.style;
      const there = row.cells[next];
      if (there?.column === column) this.splice(there.start, there.end, this.cell(row.number, column, text, there.style));
      else {
        const at = there?.start ?? end;
        added.set(at, (added.get(at) ?? "") + this.cell(row.number, column, text, leftStyle));
      }
    }
    if (row.selfClosing) {
      this.splice(row.start, row.inside, `${tag.slice(0, -2)}>${[...added.values()].join("")}</${this.prefix}row>`);
      return;
    }
    this.splice(row.start, row.inside, tag);
    for (const [at, cells] of added) this.insert(at, cells);
  }

  /** Goes past columns that have their own width. */
  private passColumns(first: number, last: number, start: number): void {
    this.insert(start, this.columnsBefore(first));
    for (const column of [...this.widths.keys()]) if (column <= last) this.widths.delete(column);
  }

  /** Columns that want a width, up to one that has its own; "" for none. */
  private columnsBefore(end: number, within = (columns: string) => columns): string {
    const columns = [...this.widths].filter(([column]) => column < end).sort(([a], [b]) => a - b);
    for (const [column] of columns) this.widths.delete(column);
    return columns.length === 0 ? "" : within(columns.map(([column, width]) => `<${this.prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join(""));
  }

  /** Rows that the sheet lacks, up to one that it has. */
  private rowsBefore(number: number): string {
    let rows = "";
    while (this.left.length > 0 && this.left[0]! < number) {
      const row = this.left.shift()!;
      const cells = [...this.texts.get(row)!].sort(([a], [b]) => a - b).map(([column, text]) => this.cell(row, column, text, null));
      rows += `<${this.prefix}row r="${row + 1}">${cells.join("")}</${this.prefix}row>`;
    }
    return rows;
  }

  /** A text in the cell itself; one that is added looks like its neighbour to the left. */
  private cell(row: number, column: number, text: string | null, style: string | null): string {
    const [c, is, t] = ["c", "is", "t"].map((name) => this.prefix + name);
    const attributes = `r="${cellAddress(row, column)}"${style === null ? "" : ` s="${escaped(style)}"`}`;
    return text === null ? `<${c} ${attributes}/>` : `<${c} ${attributes} t="inlineStr"><${is}><${t} xml:space="preserve">${escaped(text)}</${t}></${is}></${c}>`;
  }

  /** The block that the sheet says it fills, made to hold the new cells. */
  private widen(ref: string, start: number, position: number): void {
    const area = parseArea(ref);
    if (!area) return;
    const columns = [...this.texts.values()].flatMap((row) => [...row.keys()]);
    const [top, left] = [Math.min(area.row, this.left[0] ?? area.row), columns.reduce((a, b) => Math.min(a, b), area.column)];
    const bottom = Math.max(area.row + area.rows - 1, this.left.at(-1) ?? 0);
    const right = columns.reduce((a, b) => Math.max(a, b), area.column + area.columns - 1);
    this.splice(start, position, this.xml.slice(start, position).replace(/(\sref=)(?:"[^"]*"|'[^']*')/u, `$1"${cellAddress(top, left)}:${cellAddress(bottom, right)}"`));
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.splice(at, at, text);
  }

  private splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }
}
